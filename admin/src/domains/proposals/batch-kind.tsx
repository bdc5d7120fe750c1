import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ComponentProps, createContext, type ReactNode, useContext } from 'react';
import type { Place } from '../../providers/permissions.ts';
import type { DocumentCite } from '../../shared/DocumentCite.tsx';

export type Verdict = 'AGREE' | 'RETURN';

/** A batch of any kind, as deciding knows it. */
export interface BatchRecord {
  readonly id: string;
  readonly status: 'PREPARING' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';
  readonly effectiveOn: string;
  readonly changes: number;
  readonly pending: number;
  readonly agreed: number;
  readonly returned: number;
  readonly stale: number;
  readonly questioned: number;
  readonly preparedByMe: boolean;
  readonly remindedAt: string | null;
  /** Null: nothing waits; missing: not asked for. */
  readonly deciders?: { readonly count: number; readonly names: readonly string[] } | null;
  readonly document: ComponentProps<typeof DocumentCite>['document'] | null;
  readonly version: number;
}

/** A proposal of any kind. */
export interface ItemRecord {
  readonly id: string;
  readonly decision: string;
  readonly worker: { readonly name: string } | null;
  readonly questions: readonly { readonly answer: string | null }[];
}

/** What is open about a proposal, and by whom. */
export interface QuestionRecord {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly askedAt: string;
  readonly askedBy?: { readonly name: string } | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy?: { readonly name: string } | null;
}

type Command<Input> = TypedDocumentNode<unknown, { input: Input }>;

/** Operations of the schema on batches of one kind; their roots are renamed alike (`decision: decideRegrade(…)`). */
export interface BatchDocuments {
  readonly decide: TypedDocumentNode<
    { readonly decision: Pick<BatchRecord, 'stale' | 'questioned' | 'pending'> },
    {
      input: {
        idempotencyKey: string;
        batchId: string;
        itemIds: string[] | null;
        filter: object | null;
        decision: Verdict;
        reason: string | null;
        document: { title: string; number: string | null; date: string | null } | null;
      };
    }
  >;
  readonly remind: Command<{ batchId: string }>;
  readonly withdraw: Command<{ id: string; version: number; reason?: string | null }>;
  readonly ask: Command<{ idempotencyKey: string; itemId: string; text: string }>;
  readonly answer: Command<{ id: string; answer: string }>;
  readonly questions: TypedDocumentNode<
    { readonly item: (Omit<ItemRecord, 'questions'> & { readonly questions: readonly QuestionRecord[] }) | null },
    { id: string; persons: boolean }
  >;
}

/** A kind of batches, as pages know it; the slice that owns the kind hands it over. */
export interface BatchKind {
  /** Place of its batches: who may create there prepares, who may edit decides. */
  readonly place: Place;
  /** Resource of its items. */
  readonly items: string;
  readonly documents: BatchDocuments;
  readonly words: {
    readonly title: Readonly<Record<Verdict, string>>;
    /** What a decision makes true, said in its form; agreed to by the paper the batch has, `byPaper`. */
    readonly note: Readonly<Record<Verdict | 'byPaper', string>>;
    readonly withdraw: string;
    readonly askedAbout: (kind: string) => string;
  };
  /** Conditions of the list as a decision takes them; null: with these it is decided by choosing. */
  readonly choice: (conditions: Readonly<Record<string, string | undefined>>) => object | null;
}

const BatchKindContext = createContext<BatchKind | null>(null);

export const BatchKindProvider = ({ kind, children }: { readonly kind: BatchKind; readonly children: ReactNode }) => (
  <BatchKindContext value={kind}>{children}</BatchKindContext>
);

export function useBatchKind(): BatchKind {
  const kind = useContext(BatchKindContext);
  if (!kind) throw new Error('useBatchKind is used outside BatchKindProvider');
  return kind;
}
