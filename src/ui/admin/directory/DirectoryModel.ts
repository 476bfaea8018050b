import { DirectoryRule, ProtectedMark } from '../../../domain/directory/publish/DirectoryRule';
import { LeftOut } from '../../../domain/directory/publish/judgeUser';
import { ServiceErrorKind } from '../../../domain/log/ServiceError';

export interface DirectoryPreview {
  readonly people: number;
  readonly isOfChanges: boolean;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Those whom it is safe to name. */
  readonly named: readonly { readonly name: string; readonly reason: 'disabled' | 'guest' }[];
  readonly joined: readonly string[];
  readonly changed: readonly string[];
  /** How many left, and of them those whom it is safe to name. */
  readonly left: number;
  readonly safelyLeft: readonly string[];
  readonly disregarded: number;
  readonly orphaned: number;
  /** Over a third would go. */
  readonly isShrunk: boolean;
}

export interface DirectoryModel {
  readonly step: 'looking' | 'rule' | 'idle' | 'reading' | 'preview' | 'publishing' | 'done' | 'failed';
  readonly rule?: DirectoryRule;
  readonly publishedAt?: string;
  /** People read so far, and how many there will be, where that is known. */
  readonly read?: number;
  readonly expected?: number;
  readonly preview?: DirectoryPreview;
  readonly trouble?: ServiceErrorKind | 'lost' | 'notAllowed';
}

export interface DirectoryPanelActions {
  readonly onPrepare: () => void;
  readonly onPublish: () => void;
  readonly onEditMark: () => void;
  readonly onSaveMark: (mark: ProtectedMark) => void;
  readonly onCancel: () => void;
}
