import type { WorkerQuery } from '@jiceng/schema/workers.ts';
import { unitPath } from '../../regions/choice/door.ts';
import type { WorkerFact } from '../employment/FactForms.tsx';
import type { FactRow } from '../facts/kit/fact-kind.ts';
import type { Words } from '../facts/kit/words.ts';
import type { AxisFact } from './axis/axis.ts';
import { fullOf, type OwnTimelines } from './axis/lanes.ts';
import { careerOf, type Span } from './career.ts';

type Timelines = Pick<NonNullable<WorkerQuery['worker']>, 'employments' | 'assignments'>;

/** A row of the list with the entry behind it, which the forms of these two timelines take. */
export interface OwnFact {
  readonly row: FactRow;
  readonly entry: WorkerFact;
}

/** Employments and assignments as rows like those of every other kind of fact. */
export function ownFactsOf({ employments, assignments }: Timelines, say: Words['say']): readonly OwnFact[] {
  return [
    ...employments.map((fact): OwnFact => {
      const { employer, standing, exitReason, valid, probationEndsOn } = fact;
      const left = exitReason && valid.to;
      return {
        entry: { kind: 'EMPLOYMENT', fact },
        row: {
          ...told(fact),
          kind: 'EMPLOYMENT',
          main: employer.name,
          to: `/employers/${employer.id}/show`,
          more: [
            say(`enum.WorkerStanding.${standing}`),
            fact.recruitmentBatch,
            fact.recruitmentKind && say(`enum.RecruitmentKind.${fact.recruitmentKind}`),
            fact.graduateCohort && say('cohorts.class_of', { year: String(fact.graduateCohort) }),
            probationEndsOn && say('cohorts.probation_until', { day: probationEndsOn }),
            left && say('workers.left_on_why', { on: left, why: say(`enum.ExitReason.${exitReason}`) }),
          ]
            .filter(Boolean)
            .join(' · '),
        },
      };
    }),
    ...assignments.map((fact): OwnFact => {
      const { unit } = fact;
      return {
        entry: { kind: 'ASSIGNMENT', fact },
        row: {
          ...told(fact),
          kind: 'ASSIGNMENT',
          main: unit?.name ?? say('workers.no_unit'),
          ...(unit ? { to: unitPath(unit) } : {}),
          more: unit?.level === 'COMMUNITY' ? (unit.parent?.name ?? '') : '',
        },
      };
    }),
  ];
}

const told = ({ id, valid, recordedAt, recordedBy, reason, document, attachments }: WorkerFact['fact']) => ({
  id,
  valid,
  recordedAt,
  ...(recordedBy === undefined ? {} : { recordedBy }),
  reason,
  document,
  attachments,
  warning: null,
  values: {},
});

/** The two timelines as the picture of a career draws them. */
export function ownTimelines({ employments, assignments }: Timelines, say: Words['say']): OwnTimelines {
  const { employment, unit } = careerOf(employments, assignments, say('workers.no_unit'));
  const drawn =
    (kind: 'EMPLOYMENT' | 'ASSIGNMENT') =>
    ({ from, to, value, note, faint, probationTo }: Span): AxisFact => ({
      id: `${kind} ${from}`,
      look: 'SPAN',
      from,
      to,
      faint,
      probationTo: probationTo ?? null,
      label: note ? say('careers.axis_standing', { standing: say(`enum.WorkerStanding.${note}`), at: value }) : value,
      full: fullOf(
        { kind, main: value, more: note ? say(`enum.WorkerStanding.${note}`) : '', valid: { from, to } },
        say,
      ),
    });
  return { employments: employment.map(drawn('EMPLOYMENT')), units: unit.map(drawn('ASSIGNMENT')) };
}
