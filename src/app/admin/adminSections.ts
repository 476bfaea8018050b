import * as React from 'react';
import { AdminSectionProps } from './AdminSectionProps';

export interface AdminSection {
  readonly id: string;
  /** Key of its word in `src/ui/loc/admin`. */
  readonly title: Extract<keyof ITorgetStrings, `Admin${string}`>;
  /** Site owners alone; others get a sentence. */
  readonly ownersOnly: boolean;
  /** Draws the section. Loaded when it is first chosen: with a `webpackChunkName`. */
  readonly Section: React.LazyExoticComponent<(props: AdminSectionProps) => JSX.Element | null>;
}

/** What the administration is made of, in the order of its tabs. */
export const adminSections: readonly AdminSection[] = [
  {
    id: 'health',
    title: 'AdminHealthTab',
    ownersOnly: true,
    Section: React.lazy(() => import(/* webpackChunkName: 'torget-admin-health' */ './health/HealthSection').then((module) => ({ default: module.HealthSection })))
  },
  {
    id: 'values',
    title: 'AdminValuesTab',
    ownersOnly: true,
    Section: React.lazy(() => import(/* webpackChunkName: 'torget-admin-values' */ './values/ValuesSection').then((module) => ({ default: module.ValuesSection })))
  },
  {
    id: 'moderation',
    title: 'AdminModerationTab',
    ownersOnly: true,
    Section: React.lazy(() => import(/* webpackChunkName: 'torget-admin-moderation' */ './moderation/ModerationSection').then((module) => ({ default: module.ModerationSection })))
  },
  {
    id: 'directory',
    title: 'AdminDirectoryTab',
    ownersOnly: false,
    Section: React.lazy(() => import(/* webpackChunkName: 'torget-admin-directory' */ './directory/DirectorySection').then((module) => ({ default: module.DirectorySection })))
  },
  {
    id: 'export',
    title: 'AdminExportTab',
    ownersOnly: true,
    Section: React.lazy(() => import(/* webpackChunkName: 'torget-admin-export' */ './export/ExportSection').then((module) => ({ default: module.ExportSection })))
  }
];
