import {
  IPropertyPaneConfiguration,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'FeedWebPartStrings';

import { pageSizes } from '../../app/feed/feedProperties';
import { siteField } from '../propertyPane/siteField';
import { unitField } from '../propertyPane/unitField';

const longestTitle: number = 100;

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function feedPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ShowGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.TitleLabel, maxLength: longestTitle }),
              unitField('audience', { label: strings.AudienceLabel, description: strings.AudienceDescription, error: strings.AudienceError }, knowsUnit),
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
              siteField({ label: strings.SiteLabel, description: strings.SiteDescription, error: strings.SiteError })
            ]
          }
        ]
      }
    ]
  };
}
