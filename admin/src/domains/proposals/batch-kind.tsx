import { type ComponentProps, type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Place } from '../../providers/permissions.ts';
import type { ExportButton } from '../../shared/export/ExportButton.tsx';
import type { BatchDocuments, BatchRecord, Verdict } from './batch-documents.ts';

/** Parts of a batch: what changes, what stays, whose proposal cannot be said, about whom something is open. */
export const PARTS = ['change', 'same', 'blocked', 'questions'] as const;
export type Part = (typeof PARTS)[number];

/** What a kind shows of its batches beside what is true of any. */
interface BatchParts<Batch extends BatchRecord> {
  /** How many each part has, and the people of the one that is looked at (`BatchContents`). */
  readonly Contents: ComponentType<{ readonly batch: Batch }>;
  /** In the head of the page, after the region. */
  readonly HeadFacts?: ComponentType<{ readonly batch: Batch }>;
  /** Beside the form, what the chosen day means; the form's values are in its context. */
  readonly OnThatDay?: ComponentType;
  /** What else is done on the list. */
  readonly ListActions?: ComponentType;
}

/** A kind of batches, as pages know it; the slice that owns the kind hands it over (`batchPages`). */
export interface BatchKind<Batch extends BatchRecord = BatchRecord> {
  /** Place of its batches: who may create there prepares, who may edit decides. */
  readonly place: Place;
  readonly items: {
    readonly place: Place;
    /** The list of them that becomes a file. */
    readonly file: ComponentProps<typeof ExportButton>['list'];
  };
  /** A batch as the audit calls it. */
  readonly subject: string;
  readonly documents: BatchDocuments<Batch>;
  /** What the schema calls its enums. */
  readonly enums: {
    readonly status: string;
    readonly kind: string;
    readonly decision: string;
    readonly question: string;
  };
  /** Reasons for a batch, and what can be open about a proposal, as conditions of the lists. */
  readonly kinds: readonly string[];
  readonly questions: readonly string[];
  /** The papers that are printed of a batch; null: it has no letters yet. */
  readonly sheet: (batch: BatchRecord) => string;
  readonly letters: (batch: BatchRecord) => string | null;
  readonly words: {
    readonly empty: string;
    readonly emptyText: string;
    /** A column, and how many of how many people: `%{changes}`, `%{people}`. */
    readonly changes: string;
    readonly changesOf: string;
    readonly blocked: string;
    readonly prepare: string;
    readonly prepareNote: string;
    /** What a part is called after its number, and what stands where nobody is in it. */
    readonly part: (part: Part) => string;
    readonly none: (part: Part) => string;
    readonly allPeople: string;
    readonly title: Readonly<Record<Verdict, string>>;
    /** What a decision makes true, said in its form; agreed to by the paper the batch has, `byPaper`. */
    readonly note: Readonly<Record<Verdict | 'byPaper', string>>;
    readonly withdraw: string;
    readonly askedAbout: (kind: string) => string;
  };
  /** Conditions of the list as a decision takes them; null: with these it is decided by choosing. */
  readonly choice: (conditions: Readonly<Record<string, string | undefined>>) => object | null;
  readonly parts: BatchParts<Batch>;
}

const BatchKindContext = createContext<BatchKind | null>(null);

interface BatchKindProviderProps<Batch extends BatchRecord> {
  readonly kind: BatchKind<Batch>;
  readonly children: ReactNode;
}

export const BatchKindProvider = <Batch extends BatchRecord>({ kind, children }: BatchKindProviderProps<Batch>) => (
  <BatchKindContext value={kind as unknown as BatchKind}>{children}</BatchKindContext>
);

export function useBatchKind(): BatchKind {
  const kind = useContext(BatchKindContext);
  if (!kind) throw new Error('useBatchKind is used outside BatchKindProvider; `batchPages` puts it around pages');
  return kind;
}

/** Page of a batch. */
export function useBatchPath(): (batch: { readonly id: string }) => string {
  const { place } = useBatchKind();
  return ({ id }) => `/${place}/${id}/show`;
}
