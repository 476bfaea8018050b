import * as React from 'react';
import { KudosPrefill } from '../../ui/shared/OpenersContext';
import { ModerationRequest } from '../../ui/shared/ModerationActionsContext';
import { ThanksRef } from '../../ui/shared/ThanksActionsContext';
import { SiteSession } from '../session/SiteSession';

/** What an overlay is opened for, by its name. */
export interface OverlayRequests {
  readonly person: { readonly id: string };
  readonly giveKudos: { readonly prefill: KudosPrefill };
  readonly takeDown: ThanksRef;
  readonly moderate: ModerationRequest;
}

export interface OverlayProps<Name extends keyof OverlayRequests> {
  readonly session: SiteSession;
  readonly request: OverlayRequests[Name];
  readonly onClose: () => void;
}

type Part<Name extends keyof OverlayRequests> = React.LazyExoticComponent<(props: OverlayProps<Name>) => JSX.Element | null>;

/** What can be opened over any page, loaded when it is first opened: `person: React.lazy(() => import('…'))`. */
export const overlayParts: { readonly [Name in keyof OverlayRequests]?: Part<Name> } = {
  person: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'person-card' */ '../directory/PersonCardOverlay')).PersonCardOverlay })),
  giveKudos: React.lazy(() => import(/* webpackChunkName: 'torget-give' */ '../kudos/GiveOverlay').then((module) => ({ default: module.GiveOverlay }))),
  takeDown: React.lazy(() => import(/* webpackChunkName: 'torget-take-down' */ '../kudos/TakeDownOverlay').then((module) => ({ default: module.TakeDownOverlay }))),
  moderate: React.lazy(() => import(/* webpackChunkName: 'torget-moderate' */ '../moderation/ModerationOverlay').then((module) => ({ default: module.ModerationOverlay })))
};
