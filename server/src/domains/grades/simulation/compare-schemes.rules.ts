import type { Day } from '../../../shared/time/timeline.ts';
import type { GradeFacts } from '../rule/grade-facts.ts';
import { gradeOf } from '../rule/grade-of.ts';
import type { GradeStatus } from '../rule/grade-result.ts';
import { lookUp } from '../rule/ladders/table.rules.ts';
import type { GradeScheme } from '../scheme/scheme-format.ts';
import { GradeSimulationChange } from './simulation.enums.ts';

/** What one scheme gives somebody; `pay` in fen a month, null: the scheme prints none, or no grade can be said. */
export interface SchemeSide {
  readonly status: GradeStatus;
  readonly grade: number | null;
  readonly uncapped: number | null;
  readonly post: string | null;
  readonly pay: number | null;
}

/** The same person under both. */
export interface Compared {
  readonly before: SchemeSide;
  readonly after: SchemeSide;
  readonly change: GradeSimulationChange;
}

const NO_SCHEME: SchemeSide = { status: 'NO_SCHEME', grade: null, uncapped: null, post: null, pay: null };

/** Grades of one worker on a day by two schemes; `against` null: none was in force. */
export function compareSchemes(
  facts: GradeFacts,
  against: GradeScheme | null,
  scheme: GradeScheme,
  asOf: Day,
): Compared {
  const before = against ? sideOf(facts, against, asOf) : NO_SCHEME;
  const after = sideOf(facts, scheme, asOf);
  return { before, after, change: changeOf(before.grade, after.grade) };
}

function sideOf(facts: GradeFacts, scheme: GradeScheme, asOf: Day): SchemeSide {
  const { status, grade, uncappedGrade: uncapped, post } = gradeOf(facts, scheme, asOf);
  return { status, grade, uncapped, post, pay: monthlyPay(scheme, grade, post) };
}

/** Monthly pay the document prints for a post and grade, in fen; by other keys, or without a cell, it is not known. */
export function monthlyPay({ pay, mainLadder }: GradeScheme, grade: number | null, post: string | null): number | null {
  if (!pay || grade === null) return null;
  const found = lookUp(pay, (key) =>
    key === 'POST' ? post : key === 'GRADE' || key === `LADDER:${mainLadder}` ? grade : null,
  );
  return found.found ? Math.round(found.value * 100) : null;
}

function changeOf(before: number | null, after: number | null): GradeSimulationChange {
  if (before === null || after === null) return GradeSimulationChange.UNKNOWN;
  if (after === before) return GradeSimulationChange.SAME;
  return after > before ? GradeSimulationChange.GAIN : GradeSimulationChange.LOSE;
}
