import {
  IPropertyPaneConfiguration,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'KudosWebPartStrings';

import { toSitePath } from '../../app/feed/feedProperties';
import { kudosPageSizes } from '../../app/kudos/kudosProperties';

const longestTitle: number = 100;
const longestPlace: number = 250;

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function kudosPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
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
                min: kudosPageSizes.least,
                max: kudosPageSizes.most,
                step: 1,
                value: kudosPageSizes.usual
              })
            ]
          },
          {
            groupName: strings.UseGroup,
            groupFields: [
              PropertyPaneToggle('allowGiving', { label: strings.AllowGivingLabel, checked: true, onText: strings.Yes, offText: strings.No }),
              PropertyPaneToggle('wallOnly', { label: strings.WallOnlyLabel, checked: false, onText: strings.Yes, offText: strings.No })
            ]
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
