import type { ImportBatchLineFragment } from '@jiceng/schema/imports.ts';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { IMPORT_STATES, ImportMark } from '../kit/marks.tsx';
import { batchPath } from '../kit/use-batch.ts';
import { useKinds } from '../kit/use-kinds.ts';
import { ImportButton } from '../upload/ImportButton.tsx';
import { useBatchColumns } from './columns.tsx';

/** Imports from workbooks (导入批次), the newest first. */
export default function ImportList() {
  const translate = useTranslate();
  const text = useText();
  const { data: kinds = [] } = useKinds();
  const { enumChip, eitherChip, nameChip } = useChips();
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
        nameChip(
          'kind',
          'imports.kind',
          kinds.map(({ kind, title }) => ({ id: kind, name: text(title) })),
        ),
        enumChip('state', 'imports.state', 'ImportState', IMPORT_STATES),
        eitherChip('mine', 'imports.whose', { true: 'imports.whose_mine', false: 'imports.whose_others' }),
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
  const rows = counts && translate('imports.rows_of', { count: formatDecimal(counts.rows) });
  return (
    <RowCard to={batchPath(batch)} name={fileName}>
      <CardNote of={[text(kindTitle), rows]} />
      <ImportMark batch={batch} />
      <CardNote at="wide">{officeTime(createdAt)}</CardNote>
    </RowCard>
  );
}
