import { DirectoryField, DirectoryLayout, DirectoryOptions } from '../../ui/directory/DirectoryModel';

/** What SharePoint stores for the web part; `version` tells how to read an older one. */
export interface DirectoryProperties {
  readonly version: 1;
  readonly site?: string;
  readonly title?: string;
  /** Path of a unit or an administration; empty for the whole municipality. */
  readonly unit?: string;
  readonly layout?: DirectoryLayout;
  readonly showTitle?: boolean;
  readonly showUnit?: boolean;
  readonly showPhone?: boolean;
  readonly contactCentre?: string;
}

const layouts: readonly DirectoryLayout[] = ['list', 'cards', 'tree'];
const [longestTitle, longestPath, longestNumber] = [100, 250, 30];

function plain(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.trim().slice(0, longest) : '';
}

/** Defaults for what is missing, and limits for what a page's JSON may hold. */
export function toDirectoryOptions(properties: Partial<DirectoryProperties>, usualTitle: string): DirectoryOptions {
  const fields: readonly (DirectoryField | false)[] = [
    properties.showTitle !== false && 'title',
    properties.showUnit !== false && 'unit',
    properties.showPhone !== false && 'phone'
  ];
  const { layout } = properties;
  return {
    title: plain(properties.title, longestTitle) || usualTitle,
    within: plain(properties.unit, longestPath).split('/').map((step) => step.trim()).filter(Boolean).join('/'),
    layout: layout !== undefined && layouts.indexOf(layout) >= 0 ? layout : 'list',
    fields: fields.filter((field): field is DirectoryField => field !== false),
    contactCentre: /^[\d\s()+-]*$/.test(plain(properties.contactCentre, longestNumber)) ? plain(properties.contactCentre, longestNumber) : ''
  };
}
