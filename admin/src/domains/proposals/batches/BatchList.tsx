import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import type { BatchLine } from '../batch-documents.ts';
import { useBatchKind, useBatchPath } from '../batch-kind.tsx';
import { useBatchColumns, useBatchName } from './columns.tsx';
import { BatchMark } from './marks.tsx';
import { PrepareButton } from './PrepareButton.tsx';

const STATES = ['PREPARING', 'OPEN', 'CLOSED', 'WITHDRAWN'] as const satisfies readonly BatchLine['status'][];

/** Batches of a kind (批次): those that wait, and what became of the others; the latest first. */
export default function BatchList() {
  const translate = useTranslate();
  const { place, enums, kinds, words, parts } = useBatchKind();
  const { enumChip, choiceChip } = useChips();
  return (
    <ListPage<BatchLine>
      name={`menu.${place}`}
      words={{ count: 'batches.count', empty: words.empty, text: words.emptyText }}
      standard={{ sort: { field: 'preparedAt', order: 'DESC' } }}
      undated
      columns={useBatchColumns()}
      rowPath={useBatchPath()}
      actions={
        <>
          {parts.ListActions ? <parts.ListActions /> : null}
          <PrepareButton />
        </>
      }
      first={<PrepareButton />}
      filters={[
        enumChip('status', 'batches.status', enums.status, STATES),
        enumChip('kind', 'batches.kind', enums.kind, kinds),
        choiceChip('mine', 'batches.prepared_by', [{ value: true, label: translate('batches.mine') }]),
      ]}
      card={(batch) => <Card batch={batch} />}
    />
  );
}

/** A batch on a phone: which, how it stands, how many it changes. */
function Card({ batch }: { readonly batch: BatchLine }) {
  const translate = useTranslate();
  const name = useBatchName();
  const path = useBatchPath();
  const { words } = useBatchKind();
  const { region, changes, people, status } = batch;
  return (
    <RowCard to={path(batch)} name={name(batch)} beside={<BatchMark status={status} />}>
      <CardNote
        at="wide"
        of={[
          region?.name,
          translate(words.changesOf, { changes: formatDecimal(changes), people: formatDecimal(people) }),
        ]}
      />
    </RowCard>
  );
}
