import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { RecordTab } from '../../../shared/pages/RecordTabs.tsx';
import type { ComparedField } from '../../../shared/review/entry/compared.ts';
import type { Scheme } from '../document/scheme.ts';
import type { DraftOnScreen } from '../editor/SchemeEditor.tsx';
import { type FormKind, FormKindProvider } from '../form-kind.tsx';
import type { SchemeChange, VersionRecord } from './version.ts';
import type { VersionDocuments } from './version-documents.ts';

/** How a document of the kind is shown beside what is true of any. */
export interface VersionParts<S extends Scheme> {
  /** The first tab of its page: what it says. */
  readonly Overview: ComponentType<{ readonly record: VersionRecord; readonly scheme: S }>;
  /** Tabs between the sources and the history. */
  readonly useTabs: (scheme: S) => readonly RecordTab[];
  /** What is seen first on its page, below the head. */
  readonly Above?: ComponentType<{ readonly record: VersionRecord }>;
  /** What else can be done with it. */
  readonly Actions?: ComponentType<{ readonly record: VersionRecord }>;
  /** The editor with what the kind shows of the draft. */
  readonly Editor: ComponentType<EditorProps<S>>;
}

interface EditorProps<S extends Scheme> {
  readonly record: VersionRecord;
  /** The editor itself; what the kind shows stands above and at the right. */
  readonly children: (
    above: (draft: DraftOnScreen<S>) => ReactNode,
    beside: (draft: DraftOnScreen<S>) => ReactNode,
  ) => ReactNode;
}

/** A kind of documents whose versions are kept, as pages know it; the slice that owns the kind hands it over. */
export interface VersionKind<S extends Scheme = Scheme> {
  readonly forms: FormKind<S>;
  /** A version as the schema calls it: `GradeScheme`. */
  readonly type: string;
  /** The same as the audit calls it. */
  readonly subject: string;
  readonly documents: VersionDocuments;
  readonly words: {
    readonly empty: string;
    readonly emptyText: string;
    /** Said where a draft is begun. */
    readonly draftNote: string;
  };
  /** A document that pages can be laid over, whatever its text held. */
  readonly shaped: (given: unknown) => S;
  /** A value told as JSON, as one reads it; null: there is none. */
  readonly useSaid: () => (path: string, json: string | null | undefined, scheme: S | null) => string | null;
  /** Differences as lines that somebody decides over. */
  readonly useCompared: () => (
    changes: readonly SchemeChange[],
    sides: { readonly before: S | null; readonly after: S | null },
  ) => readonly ComparedField[];
  readonly parts: VersionParts<S>;
}

const VersionKindContext = createContext<VersionKind | null>(null);

export const VersionKindProvider = <S extends Scheme>({
  kind,
  children,
}: {
  readonly kind: VersionKind<S>;
  readonly children: ReactNode;
}) => (
  <VersionKindContext value={kind as unknown as VersionKind}>
    <FormKindProvider kind={kind.forms}>{children}</FormKindProvider>
  </VersionKindContext>
);

export function useVersionKind(): VersionKind {
  const kind = useContext(VersionKindContext);
  if (!kind) throw new Error('useVersionKind is used outside VersionKindProvider; `versionPages` puts it around pages');
  return kind;
}

/** Page of a version. */
export function useVersionPath(): (version: { readonly id: string }) => string {
  const { resource } = useVersionKind().forms;
  return ({ id }) => `/${resource}/${id}/show`;
}
