import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { townChoices, useHomeRegion, useTowns } from '../../regions/choice/door.ts';
import { type SimulationLine, useSimulationKind, useSimulationPath } from './simulation-kind.tsx';

/** Simulations of a kind (模拟), the latest first. */
export default function SimulationList() {
  const home = useHomeRegion();
  const towns = townChoices(useTowns());
  const { choiceChip } = useChips();
  const { place, words, parts, useFilters } = useSimulationKind();
  return (
    <ListPage<SimulationLine>
      name={`menu.${place}`}
      words={{ count: 'simulations.count', empty: words.empty, text: words.emptyText }}
      standard={{ sort: { field: 'preparedAt', order: 'DESC' } }}
      undated
      columns={useSimulationColumns()}
      rowPath={useSimulationPath()}
      actions={<parts.ListActions />}
      filters={[
        ...useFilters(),
        choiceChip(
          'region',
          'simulations.region',
          home && !towns.some(({ value }) => value === home.id)
            ? [{ value: home.id, label: home.name }, ...towns]
            : towns,
        ),
      ]}
      card={(simulation) => <Card simulation={simulation} />}
    />
  );
}

function useSimulationColumns(): readonly Column<SimulationLine>[] {
  const translate = useTranslate();
  const path = useSimulationPath();
  const { words, useName, useColumns } = useSimulationKind();
  const name = useName();
  return [
    {
      source: 'name',
      label: translate(words.tried),
      render: (row) => <PlaceLink to={path(row)}>{name(row)}</PlaceLink>,
    },
    { source: 'asOf', label: translate('simulations.as_of'), sortable: true, render: ({ asOf }) => asOf },
    { source: 'region', label: translate('simulations.region'), render: ({ region }) => region?.name ?? NOTHING },
    { source: 'state', label: translate('simulations.state'), render: (row) => <DoneMark simulation={row} /> },
    {
      source: 'people',
      label: translate('simulations.people'),
      numeric: true,
      render: ({ doneAt, people }) => (doneAt ? formatDecimal(people) : NOTHING),
    },
    ...useColumns(),
    {
      source: 'preparedBy',
      label: translate('simulations.prepared_by'),
      render: ({ preparedBy }) => preparedBy?.name ?? NOTHING,
    },
    {
      source: 'preparedAt',
      label: translate('simulations.prepared_at'),
      sortable: true,
      render: ({ preparedAt }) => officeTime(preparedAt),
    },
  ];
}

interface SimulationProps {
  readonly simulation: SimulationLine;
}

/** Whether there is a result. */
function DoneMark({ simulation: { doneAt } }: SimulationProps) {
  const translate = useTranslate();
  return (
    <StatusMark kind={doneAt ? 'ok' : 'wait'}>
      {translate(doneAt ? 'simulations.done' : 'simulations.not_done')}
    </StatusMark>
  );
}

/** A simulation on a phone: of what, where and on which day, what came of it. */
function Card({ simulation }: SimulationProps) {
  const translate = useTranslate();
  const path = useSimulationPath();
  const { useName, useResult } = useSimulationKind();
  const name = useName();
  const result = useResult();
  const { region, asOf } = simulation;
  return (
    <RowCard to={path(simulation)} name={name(simulation)} beside={<DoneMark simulation={simulation} />}>
      <CardNote at="wide" of={[region?.name, translate('simulations.on_day', { day: asOf }), result(simulation)]} />
    </RowCard>
  );
}
