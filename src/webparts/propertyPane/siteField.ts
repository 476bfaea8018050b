import { IPropertyPaneField, IPropertyPaneTextFieldProps, PropertyPaneTextField } from '@microsoft/sp-property-pane';

import { toSitePath } from '../../app/feed/feedProperties';
import { PlaceTexts } from './PlaceTexts';

const longestPath: number = 250;

/** The site whose lists a web part reads: a path on the same tenant, for no other host is ever asked. */
export function siteField({ label, description, error }: PlaceTexts): IPropertyPaneField<IPropertyPaneTextFieldProps> {
  return PropertyPaneTextField('site', {
    label,
    description,
    placeholder: '/sites/torget',
    maxLength: longestPath,
    deferredValidationTime: 500,
    onGetErrorMessage: (value) => (value === '' || toSitePath(value) !== undefined ? '' : error)
  });
}
