import {
  type Members,
  nameOf,
  namesIn,
  type Place,
  type SoundPart,
  type SoundTable,
  soundEntries,
  soundPart,
  soundTable,
} from '../../../schemes/index.ts';
import type { Ladder } from '../format/ladders.ts';
import { LOOKUP_TABLE } from '../format/lookup-table.ts';
import type { SchemePost } from '../format/posts.ts';
import { GRADE_SCHEME, type GradeScheme } from '../scheme-format.ts';

/** A table of a document, as far as it is sound. */
export interface GradeTable extends SoundTable {
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
  readonly given: Members;
  readonly names: Readonly<Record<'ladders' | 'givens' | 'posts', ReadonlySet<string>>>;
  readonly grades: Part<'grades'>;
  readonly posts: readonly SoundPart<SchemePost>[];
  readonly ladders: readonly SoundPart<Ladder>[];
  readonly tables: readonly GradeTable[];
  readonly educationEntries: readonly SoundPart<Papers['entries'][number]>[];
  readonly certificateEntries: readonly SoundPart<Certificates['entries'][number]>[];
  readonly results: readonly SoundPart<GradeScheme['assessment']['results'][number]>[];
  readonly triggers: readonly SoundPart<GradeScheme['assessment']['triggers'][number]>[];
  readonly combine: readonly SoundPart<GradeScheme['combine'][number]>[];
}

const { shape } = GRADE_SCHEME;

export function soundParts(given: Members): SoundParts {
  const education = shape.education.unwrap().shape;
  const certificates = shape.certificates.unwrap().shape;
  const { results, triggers } = shape.assessment.shape;
  return {
    given,
    names: {
      ladders: namesIn(given, 'ladders'),
      givens: namesIn(given, 'givens'),
      posts: namesIn(given, 'posts'),
    },
    grades: soundPart(shape.grades, given.grades),
    posts: soundEntries(shape.posts.element, given, ['posts']),
    ladders: soundEntries(shape.ladders.element, given, ['ladders']),
    tables: tablesOf(given),
    educationEntries: soundEntries(education.entries.element, given, ['education', 'entries']),
    certificateEntries: soundEntries(certificates.entries.element, given, ['certificates', 'entries']),
    results: soundEntries(results.element, given, ['assessment', 'results']),
    triggers: soundEntries(triggers.element, given, ['assessment', 'triggers']),
    combine: soundEntries(shape.combine.element, given, ['combine']),
  };
}

function tablesOf(given: Members): GradeTable[] {
  const ladders = Array.isArray(given.ladders) ? given.ladders : [];
  const at = (place: Place, ladder: string | null): GradeTable[] => {
    const table = soundTable(LOOKUP_TABLE, given, place);
    return table ? [{ ...table, ladder }] : [];
  };
  const ofLadders = ladders.flatMap((ladder, i) =>
    ['start', 'table'].flatMap((name) => at(['ladders', i, name], nameOf(ladder))),
  );
  return [...ofLadders, ...at(['pay'], null)];
}
