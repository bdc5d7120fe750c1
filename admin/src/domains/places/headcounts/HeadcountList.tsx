import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { CATEGORIES, STATUSES } from './choices.ts';
import { type HeadcountRow, headcountPath, useHeadcountColumns } from './columns.tsx';
import { SetHeadcountButton } from './HeadcountForm.tsx';
import { HeadcountMark, UseBar } from './marks.tsx';

/** Places for people by region and category, with their use (员额与使用情况). */
export default function HeadcountList() {
  return (
    <ListBase sort={{ field: 'region', order: 'ASC' }} perPage={25} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <Headcounts />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.headcounts')}
      facts={total === undefined ? null : translate('headcounts.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="headcounts" />
          <SetHeadcountButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    { source: 'town', label: translate('headcounts.town'), choices: townChoices(useTowns()) },
    {
      source: 'category',
      label: translate('headcounts.category'),
      choices: CATEGORIES.map((value) => ({ value, label: translate(`enum.HeadcountCategory.${value}`) })),
    },
    {
      source: 'status',
      label: translate('headcounts.status'),
      choices: STATUSES.map((value) => ({ value, label: translate(`enum.HeadcountStatus.${value}`) })),
    },
  ];
  return <FilterChips filters={filters} />;
}

function Headcounts() {
  const translate = useTranslate();
  return (
    <ListTable<HeadcountRow>
      label={translate('menu.headcounts')}
      columns={useHeadcountColumns()}
      rowPath={headcountPath}
      card={(headcount) => <Card headcount={headcount} />}
      empty={
        <EmptyState
          title={translate('headcounts.empty')}
          text={translate('headcounts.empty_text')}
          action={<SetHeadcountButton />}
        />
      }
    />
  );
}

/** A quota on a phone. */
function Card({ headcount }: { readonly headcount: HeadcountRow }) {
  const translate = useTranslate();
  const { region, category, places, used } = headcount;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '4px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={headcountPath(headcount)}>{region.name}</PlaceLink>
      </Box>
      <Box sx={{ justifySelf: 'end' }}>
        <HeadcountMark headcount={headcount} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{translate(`enum.HeadcountCategory.${category}`)}</Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', justifySelf: 'end' }}>
        {places === null ? null : translate('headcounts.use_of', { places, used })}
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <UseBar headcount={headcount} />
      </Box>
    </Box>
  );
}
