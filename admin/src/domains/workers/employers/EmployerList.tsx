import type { EmployerPartsFragment } from '@jiceng/schema/workers.ts';
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
import { ViewsMenu } from '../../views/ViewsMenu.tsx';
import { EMPLOYER_KINDS } from './choices.ts';
import { employerPath, useEmployerColumns } from './columns.tsx';
import { AddEmployer } from './EmployerForm.tsx';
import { ClosedMark } from './marks.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: {}, sort: { field: 'name', order: 'ASC' } } as const;

/** Who employs community workers (用人单位): streets, towns, dispatch companies. */
export default function EmployerList() {
  return (
    <ListBase sort={STANDARD.sort} perPage={25} queryOptions={useAsOfQuery()}>
      <Head />
      <Filters />
      <Employers />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.employers')}
      facts={total === undefined ? null : translate('employers.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ViewsMenu list="EMPLOYERS" standard={STANDARD} />
          <ColumnChoice />
          <ExportButton list="employers" />
          <AddEmployer />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    {
      source: 'kind',
      label: translate('employers.kind'),
      choices: EMPLOYER_KINDS.map((value) => ({ value, label: translate(`enum.EmployerKind.${value}`) })),
    },
    {
      source: 'open',
      label: translate('employers.open_filter'),
      choices: [
        { value: true, label: translate('employers.open') },
        { value: false, label: translate('employers.closed') },
      ],
    },
  ];
  return <FilterChips filters={filters} search={translate('employers.search')} />;
}

function Employers() {
  const translate = useTranslate();
  return (
    <ListTable<EmployerPartsFragment>
      label={translate('menu.employers')}
      columns={useEmployerColumns()}
      rowPath={employerPath}
      card={(employer) => <Card employer={employer} />}
      empty={
        <EmptyState
          title={translate('employers.empty')}
          text={translate('employers.empty_text')}
          action={<AddEmployer />}
        />
      }
    />
  );
}

/** An employer on a phone. */
function Card({ employer }: { readonly employer: EmployerPartsFragment }) {
  const translate = useTranslate();
  const { name, kind, creditCode } = employer;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={employerPath(employer)}>{name}</PlaceLink>
      </Box>
      <ClosedMark employer={employer} />
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {[translate(`enum.EmployerKind.${kind}`), creditCode].filter(Boolean).join(translate('why.comma'))}
      </Box>
    </Box>
  );
}
