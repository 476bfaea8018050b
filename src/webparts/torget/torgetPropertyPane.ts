import { IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import * as strings from 'TorgetAppWebPartStrings';

import { toSitePath } from '../../app/feed/feedProperties';

const longestPlace: number = 250;

/** What an editor, or whoever adds the tab to a channel, chooses. @param knowsUnit whether the directory has a unit of that path */
export function torgetPropertyPane(knowsUnit: (path: string) => Promise<boolean>): IPropertyPaneConfiguration {
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
              PropertyPaneDropdown('page', {
                label: strings.PageLabel,
                options: [
                  { key: 'home', text: strings.PageHome },
                  { key: 'colleagues', text: strings.PageColleagues },
                  { key: 'kudos', text: strings.PageKudos }
                ],
                selectedKey: 'home'
              }),
              PropertyPaneTextField('audience', {
                label: strings.AudienceLabel,
                description: strings.AudienceDescription,
                maxLength: longestPlace,
                deferredValidationTime: 500,
                onGetErrorMessage: audienceError
              })
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
