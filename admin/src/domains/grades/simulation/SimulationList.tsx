import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { useText } from '../../../shared/use-text.ts';
import { townChoices, useHomeRegion, useTowns } from '../../regions/choice/door.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';
import { type SimulationRecord, simulationPath } from './simulation.ts';
import { DoneMark, useResultWords, useSimulationColumns, useSimulationName } from './simulation-columns.tsx';

/** Simulations of every scheme (方案模拟), the latest first; one is begun at the scheme it tries. */
export default function SimulationList() {
  const translate = useTranslate();
  const text = useText();
  const home = useHomeRegion();
  const towns = townChoices(useTowns());
  const { choiceChip } = useChips();
  return (
    <ListPage<SimulationRecord>
      name="menu.grade-simulations"
      words={{
        count: 'grade_simulations.count',
        empty: 'grade_simulations.empty',
        text: 'grade_simulations.empty_text',
      }}
      standard={{ sort: { field: 'preparedAt', order: 'DESC' } }}
      undated
      columns={useSimulationColumns()}
      rowPath={simulationPath}
      actions={<ToSchemes />}
      filters={[
        choiceChip(
          'scheme',
          'grade_simulations.scheme',
          useAllGradeSchemes().map(({ id, title, version }) => ({
            value: id,
            label: translate('schemes.title_of', { title: text(title), version }),
          })),
        ),
        choiceChip(
          'region',
          'grade_simulations.region',
          home && !towns.some(({ value }) => value === home.id)
            ? [{ value: home.id, label: home.name }, ...towns]
            : towns,
        ),
      ]}
      card={(simulation) => <Card simulation={simulation} />}
    />
  );
}

function ToSchemes() {
  const translate = useTranslate();
  return (
    <Button component={Link} {...{ to: '/grade-schemes' }}>
      {translate('grade_simulations.choose_scheme')}
    </Button>
  );
}

/** A simulation on a phone: of which scheme, where and on which day, what came of it. */
function Card({ simulation }: { readonly simulation: SimulationRecord }) {
  const translate = useTranslate();
  const name = useSimulationName();
  const result = useResultWords();
  const { region, asOf } = simulation;
  return (
    <RowCard to={simulationPath(simulation)} name={name(simulation)} beside={<DoneMark simulation={simulation} />}>
      <CardNote
        at="wide"
        of={[region?.name, translate('grade_simulations.on_day', { day: asOf }), result(simulation)]}
      />
    </RowCard>
  );
}
