import type { IndicatorDefinitionPartsFragment } from '@jiceng/schema/indicators.ts';
import { Box } from '@mui/material';
import { ListBase, useGetList, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { useText } from '../../../shared/use-text.ts';
import { useFrozenColumns } from './columns.tsx';
import { FrozenMark } from './FrozenMark.tsx';
import { ProposeButton } from './ProposeButton.tsx';
import { type FrozenRow, frozenPath, valueSaid } from './said.ts';

const STATES = ['SUBMITTED', 'APPROVED', 'RETURNED'] as const;

/** Values as they were reported (定格值), the latest day first; superseded ones are there when asked for. */
export default function FrozenList() {
  return (
    <ListBase sort={{ field: 'asOf', order: 'DESC' }} perPage={25} filterDefaultValues={{ superseded: false }}>
      <Head />
      <Filters />
      <Values />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.frozen-indicators')}
      facts={total === undefined ? null : translate('frozen.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="frozenIndicators" />
          <ProposeButton />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const text = useText();
  const { data: definitions = [] } = useGetList<IndicatorDefinitionPartsFragment>('indicators', {
    filter: { live: true },
    pagination: { page: 1, perPage: 100 },
  });
  const filters: readonly ChipFilter[] = [
    {
      source: 'definition',
      label: translate('frozen.indicator'),
      choices: definitions.map(({ id, name }) => ({ value: id, label: text(name) })),
    },
    {
      source: 'review',
      label: translate('frozen.state'),
      choices: STATES.map((value) => ({ value, label: translate(`enum.ReviewState.${value}`) })),
    },
    {
      source: 'superseded',
      label: translate('frozen.superseded'),
      choices: [
        { value: false, label: translate('record.no') },
        { value: true, label: translate('record.yes') },
      ],
    },
  ];
  return <FilterChips filters={filters} />;
}

function Values() {
  const translate = useTranslate();
  return (
    <ListTable<FrozenRow>
      label={translate('menu.frozen-indicators')}
      columns={useFrozenColumns()}
      rowPath={frozenPath}
      card={(row) => <Card row={row} />}
      empty={
        <EmptyState
          title={translate('frozen.empty')}
          text={translate('frozen.empty_text')}
          action={<ProposeButton />}
        />
      }
    />
  );
}

/** A value on a phone. */
function Card({ row }: { readonly row: FrozenRow }) {
  const text = useText();
  const words = useWords();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '6px' } }}>
        <PlaceLink to={frozenPath(row)}>{text(row.definition?.name)}</PlaceLink>
      </Box>
      <Box sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{valueSaid(row, words)}</Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {[row.region?.name, row.asOf].filter(Boolean).join(words.translate('why.comma'))}
      </Box>
      <FrozenMark row={row} />
    </Box>
  );
}
