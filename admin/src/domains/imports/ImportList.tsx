import type { ImportBatchLineFragment } from '@jiceng/schema/imports.ts';
import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../shared/figures/format.ts';
import { ColumnChoice } from '../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { EmptyState } from '../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { useText } from '../../shared/use-text.ts';
import { useBatchColumns } from './columns.tsx';
import { ImportButton } from './ImportButton.tsx';
import { IMPORT_STATES, ImportMark } from './marks.tsx';
import { batchPath } from './use-batch.ts';
import { useKinds } from './use-kinds.ts';

/** Imports from workbooks (导入批次), the newest first. */
export default function ImportList() {
  return (
    <ListBase perPage={25}>
      <Head />
      <Filters />
      <Batches />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.imports')}
      facts={total === undefined ? null : translate('imports.count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="importBatches" />
          <ImportButton primary />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const text = useText();
  const { data: kinds = [] } = useKinds();
  const filters: readonly ChipFilter[] = [
    {
      source: 'kind',
      label: translate('imports.kind'),
      choices: kinds.map(({ kind, title }) => ({ value: kind, label: text(title) })),
    },
    {
      source: 'state',
      label: translate('imports.state'),
      choices: IMPORT_STATES.map((value) => ({ value, label: translate(`enum.ImportState.${value}`) })),
    },
    {
      source: 'mine',
      label: translate('imports.whose'),
      choices: [
        { value: true, label: translate('imports.whose_mine') },
        { value: false, label: translate('imports.whose_others') },
      ],
    },
  ];
  return <FilterChips filters={filters} search={translate('imports.search')} />;
}

function Batches() {
  const translate = useTranslate();
  return (
    <ListTable<ImportBatchLineFragment>
      label={translate('menu.imports')}
      columns={useBatchColumns()}
      rowPath={batchPath}
      card={(batch) => <Card batch={batch} />}
      empty={
        <EmptyState
          title={translate('imports.empty')}
          text={translate('imports.empty_text')}
          action={<ImportButton primary />}
        />
      }
    />
  );
}

/** A batch on a phone. */
function Card({ batch }: { readonly batch: ImportBatchLineFragment }) {
  const translate = useTranslate();
  const text = useText();
  const { fileName, kindTitle, counts, createdAt } = batch;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box
        sx={{
          gridColumn: '1 / -1',
          fontWeight: 600,
          overflowWrap: 'anywhere',
          '& a': { display: 'inline-block', py: '6px' },
        }}
      >
        <PlaceLink to={batchPath(batch)}>{fileName}</PlaceLink>
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
        {text(kindTitle)}
        {counts
          ? `${translate('why.comma')}${translate('imports.rows_of', { count: formatDecimal(counts.rows) })}`
          : ''}
      </Box>
      <ImportMark batch={batch} />
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>{officeTime(createdAt)}</Box>
    </Box>
  );
}
