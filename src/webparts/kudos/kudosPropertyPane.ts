import {
  IPropertyPaneConfiguration,
  PropertyPaneSlider,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'KudosWebPartStrings';

import { kudosPageSizes } from '../../app/kudos/kudosProperties';
import { siteField } from '../propertyPane/siteField';
import { unitField } from '../propertyPane/unitField';

const longestTitle: number = 100;

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function kudosPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
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
              siteField({ label: strings.SiteLabel, description: strings.SiteDescription, error: strings.SiteError })
            ]
          }
        ]
      }
    ]
  };
}
