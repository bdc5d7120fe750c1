import type { z } from 'zod';
import type { Text } from '../../shared/words/text.ts';
import type { Finding } from './document/check/scheme-problem.ts';

export type Members = Readonly<Record<string, unknown>>;
type Names = Readonly<Record<string, readonly [zh: string, en: string]>>;

/**
 * One kind of document with versions (方案), as the slice that owns it hands it over. Reading, checking, overriding and comparing documents go by what
 * stands here and know nothing else of the kind.
 *
 * @typeParam D a document without faults
 */
export interface SchemeKind<D extends object> {
  /** What a document may hold; strict, so that a mistyped name is told. */
  readonly format: z.ZodType<D>;
  /** What its parts ask of one another, on whatever parts are sound by themselves; problems of one part are told in the order given here. */
  readonly check: (given: Members) => readonly Finding[];
  readonly words: SchemeWords;
  /** Members by which new entries of a list are named where that is not `code`, by the list. */
  readonly namedBy: Readonly<Record<string, 'id' | 'result'>>;
  /** Members that are values although they are null: not published, and not "there is none". */
  readonly unpublished: readonly string[];
  /** Whether an unpublished value is missed in this document; left out: always. */
  readonly isMissed?: (document: D, cell: string) => boolean;
  readonly difference: DifferenceOptions;
  readonly jsonSchema: JsonSchemaOptions;
}

export interface SchemeWords {
  /** What can be wrong, by the code of the problem, besides what can be wrong with any document. */
  readonly problems: Readonly<Record<string, Text>>;
  /** Code of the problem of a condition (`refine`) of the format, by its message; two codes where it matters whether something is given. */
  readonly conditions: Readonly<Record<string, string | { readonly given: string; readonly missing: string }>>;
  /** What the patterns of the format ask for, each by a text that has the form. */
  readonly forms: readonly (readonly [example: string, zh: string, en: string])[];
  /** What the options of the format mean, one set for each choice. */
  readonly options: readonly Readonly<Record<string, Text>>[];
  /** What members are called. */
  readonly parts: Names;
  /** What the keys of tables are called. */
  readonly keys: Names;
}

export interface DifferenceOptions {
  /** Members that are one value for a person, whatever they consist of; lists of parts are compared entry by entry all the same. */
  readonly wholes: ReadonlySet<string>;
  /** Members that may be left out: null is the same as not there. */
  readonly leftOut: ReadonlySet<string>;
  /** Lists whose entries are named in conditions of tables, with the word before the name. */
  readonly named: readonly (readonly [list: string, key: string])[];
}

export interface JsonSchemaOptions {
  /** `grade-scheme`: its schemas are `urn:jiceng:grade-scheme:1` and `urn:jiceng:grade-scheme-override:1`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly overrideDescription: string;
  /** Shared parts of the format whose members an override may give alone. */
  readonly parted: readonly string[];
}
