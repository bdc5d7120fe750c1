import type { StaffingStatus } from '@jiceng/schema/headcounts.ts';
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
import { ChosenFormula } from './ChosenFormula.tsx';
import { communityPath, type StaffingRow, useStaffingColumns } from './columns.tsx';
import { neededText, StaffingMark } from './marks.tsx';

const STATUSES = ['SHORT', 'MET', 'OVER', 'NO_BASE', 'NOT_APPLICABLE'] as const satisfies readonly StaffingStatus[];

/** Communities measured by the staffing formula of the day, those who lack most first (配备情况). */
export default function StaffingList() {
  return (
    <ListBase sort={{ field: 'short', order: 'DESC' }} perPage={25} queryOptions={useAsOfQuery()}>
      <Head />
      <ChosenFormula />
      <Filters />
      <Communities />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.staffing')}
      facts={total === undefined ? null : translate('staffing.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="staffings" />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    { source: 'town', label: translate('staffing.town'), choices: townChoices(useTowns()) },
    {
      source: 'status',
      label: translate('staffing.status'),
      choices: STATUSES.map((value) => ({ value, label: translate(`enum.StaffingStatus.${value}`) })),
    },
  ];
  return <FilterChips filters={filters} />;
}

function Communities() {
  const translate = useTranslate();
  return (
    <ListTable<StaffingRow>
      label={translate('menu.staffing')}
      columns={useStaffingColumns()}
      rowPath={communityPath}
      card={(staffing) => <Card staffing={staffing} />}
      empty={<EmptyState title={translate('staffing.empty')} text={translate('staffing.empty_text')} />}
    />
  );
}

/** A community on a phone. */
function Card({ staffing }: { readonly staffing: StaffingRow }) {
  const translate = useTranslate();
  const needed = neededText(staffing);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={communityPath(staffing)}>{staffing.region.name}</PlaceLink>
      </Box>
      <Box sx={{ justifySelf: 'end' }}>
        <StaffingMark staffing={staffing} />
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {[
          staffing.region.parent?.name,
          needed && `${translate('staffing.needed')} ${needed}`,
          `${translate('staffing.in_post')} ${staffing.inPost}`,
        ]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
    </Box>
  );
}
