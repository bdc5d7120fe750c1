import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { ImportButton } from '../../imports/upload/door.ts';
import { type BatchLine, batchPath } from './batch.ts';
import { useBatchColumns, useBatchName } from './columns.tsx';
import { BatchMark } from './marks.tsx';
import { PrepareButton } from './PrepareButton.tsx';

const STATES = ['PREPARING', 'OPEN', 'CLOSED', 'WITHDRAWN'] as const satisfies readonly BatchLine['status'][];
const KINDS = ['REGRADE', 'RECHECK', 'OVERRIDE', 'OPENING'] as const satisfies readonly BatchLine['kind'][];

/** Batches of grades (调级批次): those that wait, and what became of the others; the latest first. */
export default function BatchList() {
  const translate = useTranslate();
  const { enumChip, choiceChip } = useChips();
  return (
    <ListPage<BatchLine>
      name="menu.regrade-batches"
      words={{ count: 'regrade.count', empty: 'regrade.empty', text: 'regrade.empty_text' }}
      standard={{ sort: { field: 'preparedAt', order: 'DESC' } }}
      undated
      columns={useBatchColumns()}
      rowPath={batchPath}
      actions={
        <>
          <ImportButton kind="GRADE_OPENING" />
          <PrepareButton />
        </>
      }
      first={<PrepareButton />}
      filters={[
        enumChip('status', 'regrade.status', 'RegradeStatus', STATES),
        enumChip('kind', 'regrade.kind', 'RegradeKind', KINDS),
        choiceChip('mine', 'regrade.prepared_by', [{ value: true, label: translate('regrade.mine') }]),
      ]}
      card={(batch) => <Card batch={batch} />}
    />
  );
}

/** A batch on a phone: which, how it stands, how many it changes. */
function Card({ batch }: { readonly batch: BatchLine }) {
  const translate = useTranslate();
  const name = useBatchName();
  const { region, changes, people, status } = batch;
  return (
    <RowCard to={batchPath(batch)} name={name(batch)} beside={<BatchMark status={status} />}>
      <CardNote
        at="wide"
        of={[
          region?.name,
          translate('regrade.changes_of', { changes: formatDecimal(changes), people: formatDecimal(people) }),
        ]}
      />
    </RowCard>
  );
}
