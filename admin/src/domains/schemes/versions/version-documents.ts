import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Direction } from '@jiceng/schema/access.ts';
import type { Decision } from '../../../shared/review/review.ts';
import type { Problem } from '../document/problem.ts';
import type { SchemeChange, VersionEntry, VersionLine, VersionRecord, VersionStatus } from './version.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}
interface VersionFilter {
  status?: { eq?: VersionStatus; in?: VersionStatus[] } | undefined;
  shipped?: { eq?: boolean } | undefined;
  preparedByMe?: { eq?: boolean };
  search?: string | undefined;
}
interface VersionQuery {
  filter?: VersionFilter;
  sort?: { field: 'CODE' | 'VALID_FROM' | 'STATUS' | 'PREPARED_AT'; direction: Direction }[];
  page?: { limit: number; offset: number };
}
interface AsRead {
  id: string;
  revision: number;
}
interface Draft {
  idempotencyKey: string;
  regionId: string;
}
type Command<Input, Answer = { readonly id: string }> = TypedDocumentNode<
  { readonly version: Answer },
  { input: Input }
>;

/** Operations of the schema on versions of one kind; their roots are renamed alike (`version: gradeScheme(…)`). */
export interface VersionDocuments {
  readonly list: TypedDocumentNode<{ readonly versions: Page<VersionLine> }, VersionQuery>;
  /** The same with who prepared and decided them, for the desk. */
  readonly entries: TypedDocumentNode<{ readonly versions: Page<VersionEntry> }, VersionQuery & { persons?: boolean }>;
  readonly record: TypedDocumentNode<{ readonly version: VersionRecord | null }, { id: string; persons: boolean }>;
  readonly document: TypedDocumentNode<{ readonly version: { readonly document: string } | null }, { id: string }>;
  readonly check: TypedDocumentNode<
    { readonly check: { readonly ok: boolean; readonly problems: readonly Problem[] } },
    { document: string }
  >;
  readonly file: TypedDocumentNode<
    { readonly file: { readonly fileName: string; readonly content: string } | null },
    { id: string }
  >;
  readonly difference: TypedDocumentNode<
    { readonly difference: { readonly changes: readonly SchemeChange[] } | null },
    { fromId: string; toId: string }
  >;
  readonly create: Command<Draft & { validFrom: string; fromId?: string | null; baseId?: string | null }>;
  readonly import: Command<Draft & { document: string }>;
  readonly save: Command<AsRead & { document: string }, { readonly id: string; readonly revision: number }>;
  readonly submit: Command<AsRead & { reason?: string | null; governingDocumentId?: string | null }>;
  readonly recall: Command<AsRead & { reason?: string | null }>;
  readonly decide: Command<AsRead & { decision: Decision; reason?: string | null }>;
  readonly delete: TypedDocumentNode<unknown, { input: AsRead & { reason?: string | null } }>;
}
