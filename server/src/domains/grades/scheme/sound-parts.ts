import type { z } from 'zod';
import type { Ladder } from './format/ladders.ts';
import { LOOKUP_TABLE, type LookupTable } from './format/lookup-table.ts';
import type { SchemePost } from './format/posts.ts';
import { GRADE_SCHEME, type GradeScheme } from './scheme-format.ts';
import { isRecord, nameOf, type Place } from './scheme-place.ts';

/** A part of a document that is sound by itself, and where it stands. */
export interface Placed<T> {
  readonly at: Place;
  readonly value: T;
}

/** A table as far as it is sound: cells that are not in the format are left out, the others keep their places. */
export interface SoundTable {
  readonly at: Place;
  readonly keys: readonly LookupTable['keys'][number][];
  readonly cells: readonly Placed<LookupTable['cells'][number]>[];
  /** Ladder it belongs to; null: the pay table. */
  readonly ladder: string | null;
}

type Part<K extends keyof GradeScheme> = GradeScheme[K] | undefined;
type Papers = NonNullable<GradeScheme['education']>;
type Certificates = NonNullable<GradeScheme['certificates']>;

/**
 * A document as far as its parts are sound, so that what they ask of one another is checked although something else is not in the format. Names are
 * taken as they are written: a post whose range is wrong is still a post.
 */
export interface SoundParts {
  readonly given: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<'documents' | 'sources' | 'ladders' | 'givens' | 'posts', ReadonlySet<string>>>;
  readonly grades: Part<'grades'>;
  readonly posts: readonly Placed<SchemePost>[];
  readonly ladders: readonly Placed<Ladder>[];
  readonly tables: readonly SoundTable[];
  readonly educationEntries: readonly Placed<Papers['entries'][number]>[];
  readonly certificateEntries: readonly Placed<Certificates['entries'][number]>[];
  readonly results: readonly Placed<GradeScheme['assessment']['results'][number]>[];
  readonly triggers: readonly Placed<GradeScheme['assessment']['triggers'][number]>[];
  readonly combine: readonly Placed<GradeScheme['combine'][number]>[];
}

const { shape } = GRADE_SCHEME;

const sound = <S extends z.ZodType>(schema: S, value: unknown): z.infer<S> | undefined => schema.safeParse(value).data;

function soundEntries<S extends z.ZodType>(schema: S, list: unknown, at: Place): Placed<z.infer<S>>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i) => {
    const value = sound(schema, entry);
    return value === undefined ? [] : [{ at: [...at, i], value }];
  });
}

const within = (given: unknown, name: string): unknown => (isRecord(given) ? given[name] : undefined);

export function soundParts(given: Readonly<Record<string, unknown>>): SoundParts {
  const names = (list: string) =>
    new Set(Array.isArray(given[list]) ? (given[list] as unknown[]).flatMap((entry) => nameOf(entry) ?? []) : []);
  const assessment = given.assessment;
  const education = shape.education.unwrap().shape;
  const certificates = shape.certificates.unwrap().shape;
  const { results, triggers } = shape.assessment.shape;
  return {
    given,
    names: {
      documents: names('documents'),
      sources: names('sources'),
      ladders: names('ladders'),
      givens: names('givens'),
      posts: names('posts'),
    },
    grades: sound(shape.grades, given.grades),
    posts: soundEntries(shape.posts.element, given.posts, ['posts']),
    ladders: soundEntries(shape.ladders.element, given.ladders, ['ladders']),
    tables: soundTables(given),
    educationEntries: soundEntries(education.entries.element, within(given.education, 'entries'), [
      'education',
      'entries',
    ]),
    certificateEntries: soundEntries(certificates.entries.element, within(given.certificates, 'entries'), [
      'certificates',
      'entries',
    ]),
    results: soundEntries(results.element, within(assessment, 'results'), ['assessment', 'results']),
    triggers: soundEntries(triggers.element, within(assessment, 'triggers'), ['assessment', 'triggers']),
    combine: soundEntries(shape.combine.element, given.combine, ['combine']),
  };
}

function soundTables(given: Readonly<Record<string, unknown>>): SoundTable[] {
  const ladders = Array.isArray(given.ladders) ? given.ladders : [];
  const ofLadders = ladders.flatMap((ladder, i) =>
    ['start', 'table'].map((name) => soundTable(within(ladder, name), ['ladders', i, name], nameOf(ladder))),
  );
  return [...ofLadders, soundTable(given.pay, ['pay'], null)].filter((table) => table !== null);
}

function soundTable(table: unknown, at: Place, ladder: string | null): SoundTable | null {
  const keys = sound(LOOKUP_TABLE.shape.keys, within(table, 'keys'));
  if (!keys) return null;
  return {
    at,
    keys,
    ladder,
    cells: soundEntries(LOOKUP_TABLE.shape.cells.element, within(table, 'cells'), [...at, 'cells']),
  };
}
