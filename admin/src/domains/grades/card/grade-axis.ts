import type { AxisFact, AxisLane } from '../../workers/careers/door.ts';
import type { Words } from '../../workers/facts/door.ts';
import type { GradeResult } from '../grade-result.ts';
import type { Decision } from './use-worker-grade.ts';

/** The lane of decided grades in the picture of a career, with the next step as what is to come (等级). */
export function gradeLane(
  decisions: readonly Decision[],
  result: Pick<GradeResult, 'nextStep'> | null,
  day: string,
  say: Words['say'],
): AxisLane | null {
  const decided = decisions.map(({ id, grade, valid, kind }): AxisFact => {
    const label = say('worker_grade.of', { grade });
    const period =
      valid.to === null
        ? say('record.valid_from', { from: valid.from })
        : say('record.valid_until', { from: valid.from, to: valid.to });
    return {
      id: `GRADE ${id}`,
      look: 'SPAN',
      from: valid.from,
      to: valid.to,
      label,
      full: say('careers.axis_full', {
        kind: say('worker_grade.grade'),
        said: `${label} · ${say(`enum.GradeDecisionKind.${kind}`)}`,
        period,
      }),
      strong: valid.from <= day && (valid.to === null || day < valid.to),
    };
  });
  const next = result?.nextStep;
  const coming: readonly AxisFact[] = next
    ? [
        {
          id: `GRADE next ${next.date}`,
          look: 'POINT',
          from: next.date,
          to: null,
          label: say('worker_grade.of', { grade: next.grade }),
          full: say('worker_grade.next_words', { grade: next.grade, date: next.date }),
          faint: true,
        },
      ]
    : [];
  const groups = [decided, coming].filter((group) => group.length > 0);
  return groups.length > 0 ? { name: 'GRADE', label: say('worker_grade.grade'), groups } : null;
}
