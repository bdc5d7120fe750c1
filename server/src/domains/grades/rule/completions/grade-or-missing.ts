import type { GradeScheme } from '../../scheme/scheme-format.ts';
import type { GradeOutcome, GradeStatus, GradeWarning } from '../grade-result.ts';
import { ladderOf } from '../outcome-of.ts';
import type { GradeReached, NoGrade } from '../reached.rules.ts';
import type { Bounds, GradeBounds } from './bounds.rules.ts';
import type { UnknownStatuses } from './inquiry.ts';

/** What is the same in all ways in which what is unknown may be, and between what the rest lies. */
export interface Span extends GradeBounds {
  /** False: in some of them no grade can be said for another reason. */
  readonly always: boolean;
  /** Values of the other ladders; null: they differ. */
  readonly ladders: ReadonlyMap<string, number | null>;
}

/** @returns Null: in none of the ways is there a grade */
export function spanOf(ways: readonly (GradeReached | NoGrade)[], scheme: GradeScheme): Span | null {
  const reached = ways.filter((each) => each.ok);
  const [first] = reached;
  if (!first) return null;
  const same = <T>(of: (way: GradeReached) => T): T | null => {
    const value = of(first);
    return reached.every((each) => of(each) === value) ? value : null;
  };
  return {
    ...ends(reached.map(({ grade }) => grade)),
    uncapped: ends(reached.map(({ uncapped }) => uncapped)),
    post: same(({ held }) => held.post.code),
    always: reached.length === ways.length,
    ladders: new Map(scheme.ladders.map(({ code }) => [code, same((way) => ladderOf(scheme, way, code))])),
  };
}

const ends = (values: readonly number[]): Bounds => ({ least: Math.min(...values), most: Math.max(...values) });

/** Bounds as a span: other ladders are known only where they are given. */
export function spanWithin(bounds: GradeBounds, first: GradeReached | NoGrade, scheme: GradeScheme): Span {
  return {
    ...bounds,
    always: true,
    ladders: new Map(
      scheme.ladders.map(({ code, kind }) => [
        code,
        kind === 'GIVEN' && first.ok ? ladderOf(scheme, first, code) : null,
      ]),
    ),
  };
}

/**
 * The grade with a remark where all ways give it; else what is missing, and between what the grade lies. The first kind that is missing is the status,
 * `also` names the others.
 *
 * @param outcome In one of the ways
 */
export function gradeOrMissing(
  outcome: GradeOutcome,
  unknown: UnknownStatuses,
  span: Span,
  { mainLadder }: GradeScheme,
): GradeOutcome {
  const { least, most, uncapped, post, always, ladders } = span;
  const known = least === most && post !== null && always;
  const steps = [...ladders].map(([ladder, value]) => ({
    ladder,
    value: ladder !== mainLadder ? value : known ? least : null,
  }));
  if (known) {
    const same = uncapped.least === uncapped.most;
    return {
      ...outcome,
      uncappedGrade: same ? uncapped.least : null,
      steps,
      warnings: [
        ...(same ? outcome.warnings : outcome.warnings.map(withoutUncapped)),
        ...[...unknown].flatMap(([kind, params]) => unknownWarning(kind, params)),
      ],
    };
  }
  const [first, ...others] = [...unknown];
  const [status, missing] = first as [GradeStatus, GradeOutcome['missing']];
  const also = others.map(([kind]) => kind).join(', ');
  return {
    ...outcome,
    status,
    missing: { ...yearsOf(unknown), ...missing, ...(also ? { also } : {}), lowest: least, highest: most },
    grade: null,
    uncappedGrade: null,
    steps,
  };
}

const yearsOf = (unknown: UnknownStatuses): GradeOutcome['missing'] => {
  const years = unknown.get('ASSESSMENT_MISSING')?.years;
  return years === undefined ? {} : { years };
};

/** How far beyond the range it lies is not known. */
function withoutUncapped(warning: GradeWarning): GradeWarning {
  const { uncapped: _, ...params } = warning.params;
  return { ...warning, params };
}

const unknownWarning = (kind: GradeStatus, params: GradeWarning['params']): readonly GradeWarning[] =>
  kind === 'ASSESSMENT_MISSING' ||
  kind === 'REGISTRATION_MISSING' ||
  kind === 'EDUCATION_MISSING' ||
  kind === 'PLACE_UNKNOWN'
    ? [{ kind, params, evidence: [] }]
    : [];
