import { IPropertyPaneConfiguration, PropertyPaneDropdown } from '@microsoft/sp-property-pane';
import * as strings from 'TorgetAppWebPartStrings';

import { siteField } from '../propertyPane/siteField';
import { unitField } from '../propertyPane/unitField';

/** What an editor, or whoever adds the tab to a channel, chooses. @param knowsUnit whether the directory has a unit of that path */
export function torgetPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ShowGroup,
            groupFields: [
              PropertyPaneDropdown('page', {
                label: strings.PageLabel,
                options: [
                  { key: 'home', text: strings.PageHome },
                  { key: 'colleagues', text: strings.PageColleagues },
                  { key: 'kudos', text: strings.PageKudos }
                ],
                selectedKey: 'home'
              }),
              unitField('audience', { label: strings.AudienceLabel, description: strings.AudienceDescription, error: strings.AudienceError }, knowsUnit)
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
