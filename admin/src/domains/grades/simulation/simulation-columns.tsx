import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { TextMark } from './SchemeSimulations.tsx';
import { type SimulationRecord, simulationPath } from './simulation.ts';

/** 呼和浩特市三岗十八级，第 2 版. */
export function useSimulationName(): (simulation: SimulationRecord) => string {
  const translate = useTranslate();
  const text = useText();
  return ({ schemeTitle, schemeNumber }) =>
    translate('schemes.title_of', { title: text(schemeTitle), version: schemeNumber });
}

const COUNTS = ['gain', 'lose', 'same', 'unknown'] as const;

/** 升 12，降 3，不变 1,334; what nobody is in is left out. Empty: nothing is computed yet. */
export function useResultWords(): (simulation: SimulationRecord) => string {
  const translate = useTranslate();
  return (simulation) =>
    simulation.doneAt
      ? COUNTS.filter((name) => simulation[name] > 0)
          .map((name) => `${translate(`grade_simulations.${name}`)} ${formatDecimal(simulation[name])}`)
          .join(translate('why.comma'))
      : '';
}

/** Whether there is a result. */
export function DoneMark({ simulation: { doneAt } }: { readonly simulation: Pick<SimulationRecord, 'doneAt'> }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={doneAt ? 'ok' : 'wait'}>
      {translate(doneAt ? 'grade_simulations.done' : 'grade_simulations.not_done')}
    </StatusMark>
  );
}

/** Columns of the list of simulations. */
export function useSimulationColumns(): readonly Column<SimulationRecord>[] {
  const translate = useTranslate();
  const text = useText();
  const name = useSimulationName();
  const result = useResultWords();
  return [
    {
      source: 'scheme',
      label: translate('grade_simulations.scheme'),
      render: (row) => <PlaceLink to={simulationPath(row)}>{name(row)}</PlaceLink>,
    },
    { source: 'asOf', label: translate('grade_simulations.as_of'), sortable: true, render: ({ asOf }) => asOf },
    {
      source: 'region',
      label: translate('grade_simulations.region'),
      render: ({ region }) => region?.name ?? NOTHING,
    },
    { source: 'state', label: translate('grade_simulations.state'), render: (row) => <DoneMark simulation={row} /> },
    {
      source: 'people',
      label: translate('grade_simulations.people'),
      numeric: true,
      render: ({ doneAt, people }) => (doneAt ? formatDecimal(people) : NOTHING),
    },
    { source: 'result', label: translate('grade_simulations.result'), render: (row) => result(row) || NOTHING },
    {
      source: 'against',
      label: translate('grade_simulations.against'),
      hidden: true,
      render: ({ againstTitle, againstNumber }) =>
        againstTitle
          ? translate('schemes.title_of', { title: text(againstTitle), version: againstNumber })
          : translate('grade_simulations.no_scheme'),
    },
    { source: 'text', label: translate('grade_simulations.text'), render: (row) => <TextMark simulation={row} /> },
    {
      source: 'preparedBy',
      label: translate('grade_simulations.prepared_by'),
      render: ({ preparedBy }) => preparedBy?.name ?? NOTHING,
    },
    {
      source: 'preparedAt',
      label: translate('grade_simulations.prepared_at'),
      sortable: true,
      render: ({ preparedAt }) => officeTime(preparedAt),
    },
  ];
}
