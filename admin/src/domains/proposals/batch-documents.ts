import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentProps } from 'react';
import type { DocumentCite } from '../../shared/DocumentCite.tsx';

export type Verdict = 'AGREE' | 'RETURN';

/** A batch of any kind in a list. */
export interface BatchLine {
  readonly id: string;
  readonly kind: string;
  readonly status: 'PREPARING' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';
  readonly effectiveOn: string;
  readonly region: { readonly id: string; readonly name: string } | null;
  readonly people: number;
  readonly changes: number;
  readonly blocked: number;
  readonly pending: number;
  readonly agreed: number;
  readonly returned: number;
  readonly stale: number;
  readonly questioned: number;
  readonly reason: string | null;
  readonly preparedAt: string;
  readonly preparedByMe: boolean;
  /** Null: nobody asked for it; missing: not asked for. */
  readonly preparedBy?: { readonly name: string } | null;
}

/** A batch of any kind on its page. */
export interface BatchRecord extends BatchLine {
  readonly jobId: string | null;
  /** Null: nothing is computed yet. */
  readonly knownOn: string | null;
  readonly remindedAt: string | null;
  /** Null: nothing waits; missing: not asked for. */
  readonly deciders?: { readonly count: number; readonly names: readonly string[] } | null;
  readonly document: ComponentProps<typeof DocumentCite>['document'] | null;
  readonly version: number;
}

/** A proposal of any kind; `worker` is null where the person is out of reach. */
export interface ItemRecord {
  readonly id: string;
  readonly decision: 'NONE' | 'PENDING' | 'AGREED' | 'RETURNED' | 'STALE' | 'WITHDRAWN';
  readonly worker: { readonly id: string; readonly name: string } | null;
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
export interface BatchDocuments<Batch extends BatchRecord = BatchRecord> {
  readonly list: TypedDocumentNode<
    { readonly batches: { readonly totalCount: number; readonly items: readonly BatchLine[] } },
    object
  >;
  readonly batch: TypedDocumentNode<
    { readonly batch: Batch | null },
    { id: string; persons: boolean; deciders: boolean }
  >;
  readonly prepare: TypedDocumentNode<
    { readonly batch: Pick<BatchRecord, 'id'> },
    {
      input: {
        idempotencyKey: string;
        regionId: string;
        effectiveOn: string;
        reason: string | null;
        document: { title: string; number: string | null } | null;
      };
    }
  >;
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
