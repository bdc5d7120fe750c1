import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { Place } from '../../providers/permissions.ts';
import type { Scheme } from './document/scheme.ts';
import type { Language } from './document/words.ts';

/** One of the values a field may have, with its words. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A form of the editor, and the parts of the document it is for. */
export interface FormGroup {
  readonly form: ComponentType;
  readonly parts: readonly string[];
}

/** A kind of schemes as the forms know it; the slice that owns the kind hands it over. */
export interface FormKind<S extends Scheme = Scheme> {
  /** Name of its list, which is its address and its place in the menu: `grade-schemes`. */
  readonly resource: Place;
  readonly words: KindWords;
  /** What the document is laid over, so that its lists and parts are there. */
  readonly shape: unknown;
  /** The forms in their order; what belongs to none is for the first. */
  readonly groups: Readonly<Record<string, FormGroup>>;
  /** Values of fields that are chosen, by the name of the choice. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly choiceWords: (name: string, value: string) => string;
  /** Where entries of a list are named elsewhere in the document, besides documents and sources. */
  readonly named: Readonly<Record<string, ReferenceRule>>;
  readonly tables: TableKind<S>;
}

/** Keys of the words of a kind. */
export interface KindWords {
  readonly field: (name: string) => string;
  readonly part: (name: string) => string;
  /** Of having a part that a document need not have. */
  readonly has: (name: string) => string;
  readonly importTitle: string;
  readonly importNote: string;
}

export interface ReferenceRule {
  /** Whether a place names an entry of the list; `/` stands between the steps of its path. */
  readonly at: RegExp;
  /** What stands before the name in a key of tables: `LADDER:`. */
  readonly before?: string;
}

export interface TableKind<S extends Scheme = Scheme> {
  readonly keys: (scheme: S) => readonly string[];
  readonly isNumeric: (key: string) => boolean;
  readonly keyWords: (scheme: S, key: string, language: Language) => string;
  /** What a key can be; null: numbers, or any text. */
  readonly valuesOf: (scheme: S, key: string, language: Language) => readonly Choice[] | null;
}

const FormKindContext = createContext<FormKind | null>(null);

export const FormKindProvider = <S extends Scheme>({
  kind,
  children,
}: {
  readonly kind: FormKind<S>;
  readonly children: ReactNode;
}) => <FormKindContext value={kind as unknown as FormKind}>{children}</FormKindContext>;

export function useFormKind(): FormKind {
  const kind = useContext(FormKindContext);
  if (!kind)
    throw new Error('useFormKind is used outside FormKindProvider; the page of a kind puts it around its forms');
  return kind;
}
