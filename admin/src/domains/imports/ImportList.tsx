import type { ImportBatchLineFragment } from '@jiceng/schema/imports.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../shared/figures/format.ts';
import { ListPage } from '../../shared/lists/ListPage.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { useText } from '../../shared/use-text.ts';
import { useBatchColumns } from './columns.tsx';
import { ImportButton } from './ImportButton.tsx';
import { IMPORT_STATES, ImportMark } from './marks.tsx';
import { batchPath } from './use-batch.ts';
import { useKinds } from './use-kinds.ts';

/** Imports from workbooks (导入批次), the newest first. */
export default function ImportList() {
  const translate = useTranslate();
  const text = useText();
  const { data: kinds = [] } = useKinds();
  return (
    <ListPage<ImportBatchLineFragment>
      name="menu.imports"
      words={{ count: 'imports.count', empty: 'imports.empty', text: 'imports.empty_text' }}
      undated
      columns={useBatchColumns()}
      rowPath={batchPath}
      file="importBatches"
      actions={<ImportButton primary />}
      search={translate('imports.search')}
      filters={[
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
      ]}
      card={(batch) => <Card batch={batch} />}
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
