import { IPropertyPaneField, IPropertyPaneTextFieldProps, PropertyPaneTextField } from '@microsoft/sp-property-pane';

import { PlaceTexts } from './PlaceTexts';

const longestPath: number = 250;

/**
 * A unit's path, or nothing for the whole municipality.
 * @param property its name in the web part's properties
 * @param knowsUnit whether the directory has a unit of that path
 */
export function unitField(
  property: 'audience' | 'unit',
  { label, description, error }: PlaceTexts,
  knowsUnit: (path: string) => boolean | Promise<boolean>
): IPropertyPaneField<IPropertyPaneTextFieldProps> {
  return PropertyPaneTextField(property, {
    label,
    description,
    maxLength: longestPath,
    deferredValidationTime: 500,
    onGetErrorMessage: async (value) => (value.trim() === '' || (await knowsUnit(value.trim())) ? '' : error)
  });
}
