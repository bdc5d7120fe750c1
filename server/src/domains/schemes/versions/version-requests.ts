import type { Verdict } from '../../../shared/review/review.ts';
import type { Day } from '../../../shared/time/timeline.ts';

/** A version as somebody read it: `revision` is refused when it was saved since. */
export interface VersionAsRead {
  readonly id: string;
  readonly revision: number;
}

/** A draft is begun: as a copy, as changes to a base, from a document, or blank when none of the three is given. */
export interface NewDraft {
  readonly regionId: string;
  readonly validFrom: Day;
  readonly fromId?: string | null;
  readonly baseId?: string | null;
  readonly document?: string | null;
}

/** A document from a file becomes a draft. */
export interface ImportedDocument {
  readonly regionId: string;
  readonly document: string;
}

export interface SavedDraft extends VersionAsRead {
  readonly document: string;
}

export interface SubmittedDraft extends VersionAsRead {
  readonly reason?: string | null;
  /** Document of the register it rests on, null: none. Left out: as before. */
  readonly governingDocumentId?: string | null;
}

export type DecidedVersion = VersionAsRead & Verdict;
