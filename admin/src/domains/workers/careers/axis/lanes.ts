import type { FactRow } from '../../facts/kit/fact-kind.ts';
import type { Words } from '../../facts/kit/words.ts';
import type { AxisFact, AxisLane } from './axis.ts';
import { coverOf } from './cover.ts';
import { lapsesOf } from './lapses.ts';

interface Looked {
  readonly day: string;
  readonly say: Words['say'];
}

/** What the lanes are made of besides the facts of a career: employments and assignments have timelines of their own. */
export interface OwnTimelines {
  readonly employments: readonly AxisFact[];
  readonly units: readonly AxisFact[];
}

/** Lanes of the picture of a career (履历时间轴), in their order. */
export function lanesOf(rows: readonly FactRow[], own: OwnTimelines, looked: Looked): readonly AxisLane[] {
  const { day, say } = looked;
  const of = (kind: FactRow['kind']) => rows.filter((row) => row.kind === kind);
  const fact = (row: FactRow, more: Partial<AxisFact> = {}): AxisFact => ({
    id: `${row.kind} ${row.id}`,
    look: 'SPAN',
    from: row.valid.from,
    to: row.valid.to,
    label: row.bar ?? row.main,
    full: fullOf(row, say),
    ...more,
  });
  const point = (row: FactRow, more: Partial<AxisFact> = {}) => fact(row, { look: 'POINT', to: null, ...more });
  const holds = ({ valid }: FactRow) => valid.from <= day && (valid.to === null || day < valid.to);
  const lane = (name: string, ...groups: readonly (readonly AxisFact[])[]): AxisLane => ({
    name,
    label: say(`careers.lane.${name}`),
    groups: groups.filter((group) => group.length > 0),
  });
  return [
    lane(
      'EMPLOYMENT',
      own.employments,
      of('EARLIER_SERVICE').map((row) => fact(row, { faint: true })),
      of('CONTRACT')
        .toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1))
        .map((row, index) =>
          fact(row, {
            label: say('careers.axis_contract', { number: index + 1 }),
            probationTo: dayIn(row.values.probationEndsOn),
          }),
        ),
    ),
    lane(
      'DUTY',
      of('DUTY').map((row) =>
        fact(row, { strong: holds(row), ...withTerm(row.valid.to, dayIn(row.values.termEndsOn), day) }),
      ),
    ),
    lane('UNIT', own.units),
    lane(
      'EDUCATION',
      of('EDUCATION').map((row) => point(row)),
    ),
    lane(
      'CERTIFICATE',
      ...certificates(of('CERTIFICATE'), of('CERTIFICATE_REGISTRATION'), { fact, point, holds }, looked),
    ),
    lane(
      'ASSESSMENT',
      of('ASSESSMENT').map((row) => fact(row, { look: 'YEAR', strong: row.values.result === 'EXCELLENT' })),
    ),
    lane(
      'HONOUR',
      of('HONOUR').map((row) => point(row)),
    ),
    lane(
      'LEAVE',
      of('LEAVE').map((row) => fact(row)),
    ),
    lane('INSURANCE', ...coverOf(of('INSURANCE_ENROLMENT'), say)),
  ];
}

/** `职务：居委会主任，正职，赛马场社区；2021-09-01 起`. */
export function fullOf(
  { kind, main, more, valid }: Pick<FactRow, 'kind' | 'main' | 'more' | 'valid'>,
  say: Words['say'],
): string {
  const { from, to } = valid;
  return say('careers.axis_full', {
    kind: say(`enum.WorkerFactKind.${kind}`),
    said: [main, more].filter(Boolean).join(' · '),
    period: to === null ? say('record.valid_from', { from }) : say('record.valid_until', { from, to }),
  });
}

interface Drawn {
  readonly fact: (row: FactRow, more?: Partial<AxisFact>) => AxisFact;
  readonly point: (row: FactRow, more?: Partial<AxisFact>) => AxisFact;
  readonly holds: (row: FactRow) => boolean;
}

/** A group for each kind of certificate: the day it was issued, its registrations, and where none was in force. */
function certificates(
  held: readonly FactRow[],
  registrations: readonly FactRow[],
  { fact, point, holds }: Drawn,
  { day, say }: Looked,
) {
  const kinds = [
    ...new Set([
      ...held.map(({ values }) => values.kind),
      ...registrations.map(({ values }) => values.certificateKind),
    ]),
  ];
  return kinds.map((kind) => {
    const name = say(`enum.CertificateKind.${String(kind)}`);
    const mine = registrations.filter(({ values }) => values.certificateKind === kind);
    return [
      ...held
        .filter(({ values }) => values.kind === kind)
        .map((row) => point(row, { label: mine.length > 0 ? say('careers.axis_issued') : row.main })),
      ...mine.map((row) =>
        fact(row, { strong: holds(row), label: say('careers.axis_registered', { certificate: name }) }),
      ),
      ...lapsesOf(mine, day).map(
        ({ from, to }): AxisFact => ({
          id: `LAPSE ${String(kind)} ${from}`,
          look: 'GAP',
          from,
          to,
          label: say('careers.axis_lapsed'),
          full: say('careers.axis_lapsed_full', { certificate: name, from, to }),
        }),
      ),
    ];
  });
}

/** The end of a term stands as a tick; what runs on is drawn to it where it is still to come. */
function withTerm(to: string | null, term: string | null, day: string): Partial<AxisFact> {
  if (term === null) return {};
  return { ticks: [term], ...(to === null && term > day ? { to: term } : {}) };
}

const dayIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
