import {
  IPropertyPaneConfiguration,
  PropertyPaneChoiceGroup,
  PropertyPaneTextField,
  PropertyPaneToggle
} from '@microsoft/sp-property-pane';
import * as strings from 'DirectoryWebPartStrings';

import { siteField } from '../propertyPane/siteField';
import { unitField } from '../propertyPane/unitField';

const [longestTitle, longestNumber] = [100, 30];

/** What an editor chooses. A change shows at once. @param knowsUnit whether the directory has a unit of that path */
export function directoryPropertyPane(knowsUnit: (path: string) => boolean): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ShowGroup,
            groupFields: [
              PropertyPaneTextField('title', { label: strings.TitleLabel, maxLength: longestTitle }),
              unitField('unit', { label: strings.UnitLabel, description: strings.UnitDescription, error: strings.UnitError }, knowsUnit),
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
              siteField({ label: strings.SiteLabel, description: strings.SiteDescription, error: strings.SiteError })
            ]
          }
        ]
      }
    ]
  };
}
