import { Box, Button } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useText } from '../../../shared/use-text.ts';
import { useHomeRegion } from '../../regions/choice/use-home-region.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { useAllSchemes } from '../schemes/use-schemes.ts';
import { type SimulationRecord, simulationPath } from './simulation.ts';
import { DoneMark, useResultWords, useSimulationColumns, useSimulationName } from './simulation-columns.tsx';

/** Simulations of every scheme (方案模拟), the latest first; one is begun at the scheme it tries. */
export default function SimulationList() {
  return (
    <ListBase sort={{ field: 'preparedAt', order: 'DESC' }} perPage={25}>
      <Head />
      <Filters />
      <Simulations />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.grade-simulations')}
      facts={total === undefined ? null : translate('grade_simulations.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ToSchemes />
        </>
      }
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

function Filters() {
  const translate = useTranslate();
  const text = useText();
  const home = useHomeRegion();
  const towns = townChoices(useTowns());
  const filters: readonly ChipFilter[] = [
    {
      source: 'scheme',
      label: translate('grade_simulations.scheme'),
      choices: useAllSchemes().map(({ id, title, version }) => ({
        value: id,
        label: translate('schemes.title_of', { title: text(title), version }),
      })),
    },
    {
      source: 'region',
      label: translate('grade_simulations.region'),
      choices:
        home && !towns.some(({ value }) => value === home.id)
          ? [{ value: home.id, label: home.name }, ...towns]
          : towns,
    },
  ];
  return <FilterChips filters={filters} />;
}

function Simulations() {
  const translate = useTranslate();
  return (
    <ListTable<SimulationRecord>
      label={translate('menu.grade-simulations')}
      columns={useSimulationColumns()}
      rowPath={simulationPath}
      card={(simulation) => <Card simulation={simulation} />}
      empty={
        <EmptyState
          title={translate('grade_simulations.empty')}
          text={translate('grade_simulations.empty_text')}
          action={<ToSchemes />}
        />
      }
    />
  );
}

/** A simulation on a phone: of which scheme, where and on which day, what came of it. */
function Card({ simulation }: { readonly simulation: SimulationRecord }) {
  const translate = useTranslate();
  const name = useSimulationName();
  const result = useResultWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={simulationPath(simulation)}>{name(simulation)}</PlaceLink>
      </Box>
      <DoneMark simulation={simulation} />
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {[simulation.region?.name, translate('grade_simulations.on_day', { day: simulation.asOf }), result(simulation)]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
    </Box>
  );
}
