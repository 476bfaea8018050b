import {
  IPropertyPaneConfiguration,
  PropertyPaneChoiceGroup,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'DirectoryWebPartStrings';

import { toSitePath } from '../../app/feed/feedProperties';

const [longestTitle, longestPlace, longestNumber] = [100, 250, 30];

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function directoryPropertyPane(knowsUnit: (path: string) => boolean): IPropertyPaneConfiguration {
  const unitError = (value: string): string => (value.trim() === '' || knowsUnit(value.trim()) ? '' : strings.UnitError);
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ShowGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.TitleLabel, maxLength: longestTitle }),
              PropertyPaneTextField('unit', {
                label: strings.UnitLabel,
                description: strings.UnitDescription,
                maxLength: longestPlace,
                deferredValidationTime: 500,
                onGetErrorMessage: unitError
              }),
              PropertyPaneChoiceGroup('layout', {
                label: strings.LayoutLabel,
                options: [
                  { key: 'list', text: strings.LayoutList, checked: true },
                  { key: 'cards', text: strings.LayoutCards },
                  { key: 'tree', text: strings.LayoutTree }
                ]
              })
            ]
          },
          {
            groupName: strings.FieldsGroup,
            groupFields: (['Title', 'Unit', 'Phone'] as const).map((what) =>
              PropertyPaneToggle(`show${what}`, { label: strings[`Show${what}Label`], checked: true, onText: strings.Yes, offText: strings.No })
            )
          },
          {
            groupName: strings.HelpGroup,
            groupFields: [
              PropertyPaneTextField('contactCentre', { label: strings.ContactCentreLabel, description: strings.ContactCentreDescription, maxLength: longestNumber }),
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
