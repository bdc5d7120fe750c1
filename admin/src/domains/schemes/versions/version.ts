import type { SchemeStatus } from '@jiceng/schema/enum-words.ts';
import type { Rested } from '../../documents/door.ts';

/** Where a version stands (方案状态). */
export type VersionStatus = keyof (typeof SchemeStatus)['zh'];

interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A version of a document of any kind, as a line of its list shows it. */
export interface VersionLine {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly status: VersionStatus;
  readonly validFrom: string;
  /** Days it is in force; null: not approved, or replaced from its first day on. */
  readonly valid: { readonly from: string; readonly to: string | null } | null;
  /** District it is of; null: it comes with the product. */
  readonly region: PersonName | null;
  /** Version it overrides; null: it stands by itself. */
  readonly base: { readonly id: string; readonly code: string; readonly version: number } | null;
  readonly cells: {
    readonly published: number;
    readonly reconstructed: number;
    readonly assumed: number;
    readonly empty: number;
  };
  /** Errors that hold back its submission. */
  readonly faults: number;
  readonly preparedByMe: boolean;
  /** Document of the register it rests on; null: none named. */
  readonly governingDocument: Rested | null;
}

/** A version with who prepared and decided it. */
export interface VersionEntry extends VersionLine {
  readonly revision: number;
  readonly reason: string | null;
  readonly preparedAt: string;
  readonly preparedBy?: PersonName | null;
  readonly submittedAt: string | null;
  readonly submittedBy?: PersonName | null;
  readonly decidedAt: string | null;
  readonly decidedBy?: PersonName | null;
  readonly decisionReason: string | null;
}

/** A version as its page shows it; `document` is the whole scheme as JSON. */
export interface VersionRecord extends VersionEntry {
  readonly document: string;
  readonly hash: string;
  readonly submittedByMe: boolean;
}

interface ChangedValue {
  readonly value: string;
  readonly source: string | null;
}

/** What differs at one place, as the server tells it. */
export interface SchemeChange {
  readonly path: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly before: ChangedValue | null;
  readonly after: ChangedValue | null;
}
