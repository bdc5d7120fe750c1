import type { WorkerPartsFragment } from '@jiceng/schema/workers.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useListFilterContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, type DaysFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { ChosenWorkers } from '../../moves/transfers/ChosenWorkers.tsx';
import { useRegionNames } from '../../regions/choice/use-region-names.ts';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { RECRUITMENT_KINDS } from '../cohorts/words.ts';
import { useEmployers } from '../employers/use-employers.ts';
import { CERTIFICATES, POSTS, REGISTERED, STANDINGS } from '../employment/choices.ts';
import { HireButton } from '../employment/HireButton.tsx';
import { useWorkerColumns, workerPath } from './columns.tsx';
import { StandingMark, useCounted } from './marks.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: { left: false }, sort: { field: 'name', order: 'ASC' } } as const;

/** Community workers (社区工作者): those employed on the day, those who left and those to come. */
export default function WorkerList() {
  return (
    <ListBase sort={STANDARD.sort} perPage={25} filterDefaultValues={STANDARD.filter} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <Workers />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.workers')}
      facts={total === undefined ? null : translate('workers.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ViewsMenu list="WORKERS" standard={STANDARD} />
          <ColumnChoice />
          <ExportButton list="workers" />
          <ExportButton list="facts" label={translate('export.facts')} />
          <ImportButton kind="WORKERS" />
          <HireButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const { filterValues } = useListFilterContext();
  const towns = useTowns();
  const employers = useEmployers();
  const units = useRegionNames().filter(
    ({ level, parent, id, isVirtual }) =>
      level !== 'DISTRICT' &&
      !isVirtual &&
      (!filterValues.town || parent?.id === filterValues.town || id === filterValues.town),
  );
  const each = (type: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`enum.${type}.${value}`) }));
  const only = (source: string, label: string, said: (value: string) => string): readonly ChipFilter[] => {
    const value = filterValues[source] as string | undefined;
    return value ? [{ source, label: translate(label), choices: [{ value, label: said(value) }] }] : [];
  };
  const filters: readonly (ChipFilter | DaysFilter)[] = [
    { source: 'town', label: translate('workers.town'), choices: townChoices(towns) },
    {
      source: 'unit',
      label: translate('workers.unit'),
      choices: units.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      source: 'employer',
      label: translate('workers.employer'),
      choices: employers.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      source: 'standing',
      label: translate('workers.standing'),
      choices: STANDINGS.map((value) => ({ value, label: translate(`enum.WorkerStanding.${value}`) })),
    },
    {
      source: 'left',
      label: translate('workers.left_filter'),
      choices: [
        { value: false, label: translate('workers.not_left') },
        { value: true, label: translate('workers.left') },
      ],
    },
    { source: 'post', label: translate('workers.post'), choices: each('PostClass', POSTS) },
    { source: 'certificate', label: translate('workers.certificate'), choices: each('CertificateKind', CERTIFICATES) },
    { source: 'registered', label: translate('workers.registered'), choices: each('CertificateKind', REGISTERED) },
    {
      source: 'recruitment',
      label: translate('workers.recruitment'),
      choices: each('RecruitmentKind', RECRUITMENT_KINDS),
    },
    // Of one batch or class only where the page of cohorts led here.
    ...only('batch', 'enum.CohortBy.BATCH', String),
    ...only('graduateCohort', 'enum.CohortBy.GRADUATE_COHORT', (year) => translate('cohorts.class_of', { year })),
    { source: 'hired', label: translate('workers.employed_from'), days: true },
    { source: 'leaving', label: translate('workers.left_on_head'), days: true },
  ];
  return <FilterChips filters={filters} search={translate('workers.search')} />;
}

function Workers() {
  const translate = useTranslate();
  const may = usePermitted('workers', 'edit');
  return (
    <ListTable<WorkerPartsFragment>
      label={translate('menu.workers')}
      columns={useWorkerColumns()}
      rowPath={workerPath}
      card={(worker) => <Card worker={worker} />}
      {...(may ? { selection: <ChosenWorkers /> } : {})}
      empty={
        <EmptyState title={translate('workers.empty')} text={translate('workers.empty_text')} action={<HireButton />} />
      }
    />
  );
}

/** A worker on a phone: name and standing, unit, employer. */
function Card({ worker }: { readonly worker: WorkerPartsFragment }) {
  const counted = useCounted();
  const { name, unit, employer } = worker;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={workerPath(worker)}>{name}</PlaceLink>
      </Box>
      <StandingMark worker={worker} />
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[unit?.level === 'COMMUNITY' ? unit.parent?.name : null, unit?.name].filter(Boolean).join(' ')}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>
        {worker.counted ? null : counted(worker)}
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>{employer?.name}</Box>
    </Box>
  );
}
