import {
  IPropertyPaneConfiguration,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'FeedWebPartStrings';

import { pageSizes, toSitePath } from '../../app/feed/feedProperties';

const longestTitle: number = 100;
const longestPlace: number = 250;

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function feedPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
  const audienceError = async (value: string): Promise<string> => {
    const path = value.trim();
    return path === '' || (await knowsUnit(path)) ? '' : strings.AudienceError;
  };

  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ShowGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.TitleLabel, maxLength: longestTitle }),
              PropertyPaneTextField('audience', {
                label: strings.AudienceLabel,
                description: strings.AudienceDescription,
                maxLength: longestPlace,
                deferredValidationTime: 500,
                onGetErrorMessage: audienceError
              }),
              PropertyPaneSlider('pageSize', {
                label: strings.PageSizeLabel,
                min: pageSizes.least,
                max: pageSizes.most,
                step: 5,
                value: pageSizes.usual
              })
            ]
          },
          {
            groupName: strings.WriteGroup,
            groupFields: (['Posts', 'Questions', 'Comments', 'Pictures'] as const).map((what) =>
              PropertyPaneToggle(`allow${what}`, {
                label: strings[`Allow${what}Label`],
                checked: true,
                onText: strings.Yes,
                offText: strings.No
              })
            )
          },
          {
            groupName: strings.PlaceGroup,
            groupFields: [
              PropertyPaneTextField('site', {
                label: strings.SiteLabel,
                description: strings.SiteDescription,
                placeholder: '/sites/torget',
                maxLength: longestPlace,
                deferredValidationTime: 500,
                onGetErrorMessage: siteError
              })
            ]
          }
        ]
      }
    ]
  };
}

/** A path on the same tenant: no other host is ever asked. */
function siteError(value: string): string {
  return value === '' || toSitePath(value) !== undefined ? '' : strings.SiteError;
}
