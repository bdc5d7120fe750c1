import { Box } from '@mui/material';
import { ListBase, type RaRecord, useListContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import type { Column } from '../../../shared/lists/column.ts';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import type { BatchRecord, ItemRecord } from '../batch-documents.ts';
import { type Part, useBatchKind } from '../batch-kind.tsx';
import { DecideAll, DecideChosen } from '../deciding/Deciding.tsx';
import { QuestionsHere } from '../questions/QuestionsHere.tsx';

const FILTER = {
  change: { outcome: 'CHANGE' },
  same: { outcome: 'SAME' },
  blocked: { outcome: 'BLOCKED' },
  questions: { questioned: true },
} as const satisfies Record<Part, object>;

interface ItemListProps<Item extends ItemRecord & RaRecord> {
  readonly batch: BatchRecord;
  readonly part: Part;
  readonly columns: readonly Column<Item>[];
  /** Conditions of the part beside street and question. */
  readonly filters: readonly ChipFilter[];
  /** Where the row of a person leads; empty: he is out of reach. */
  readonly rowPath: (item: Item) => string;
  /** One person on a phone. */
  readonly card: (item: Item) => ReactNode;
}

/** People of one part of a batch, with what is proposed and why; those that wait can be chosen and decided together. */
export function ItemList<Item extends ItemRecord & RaRecord>(props: ItemListProps<Item>) {
  const { batch, part, filters } = props;
  const { items } = useBatchKind();
  return (
    <ListBase
      key={part}
      resource={items.place}
      filter={{ batch: batch.id, ...FILTER[part] }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      storeKey={`${items.place}.${batch.id}`}
    >
      <QuestionsHere batch={batch}>
        <Box sx={{ minWidth: 0 }}>
          <Conditions batch={batch} part={part} filters={filters} />
          <Items {...props} />
        </Box>
      </QuestionsHere>
    </ListBase>
  );
}

function Conditions({ batch, part, filters }: Pick<ItemListProps<ItemRecord>, 'batch' | 'part' | 'filters'>) {
  const translate = useTranslate();
  const towns = useTowns();
  const { enumChip, choiceChip } = useChips();
  const { items, enums, questions, words } = useBatchKind();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'flex-start' }}>
      <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0 }}>
        <FilterChips
          filters={[
            choiceChip('region', 'workers.town', townChoices(towns)),
            ...filters,
            enumChip('question', 'batches.question', enums.question, questions),
          ]}
          search={translate('workers.search')}
          also={{ part: { label: translate('batches.parts'), said: translate(words.part(part)) } }}
        />
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1, ml: 'auto' }}>
        <ExportButton list={items.file} />
        {part === 'change' ? <DecideAll batch={batch} /> : null}
      </Box>
    </Box>
  );
}

function Items<Item extends ItemRecord & RaRecord>({ batch, part, columns, rowPath, card }: ItemListProps<Item>) {
  const translate = useTranslate();
  const { words } = useBatchKind();
  const { part: _, ...chosen } = useListContext().filterValues;
  const deciding = part === 'change' && batch.status === 'OPEN';
  return (
    <ListTable<Item>
      label={translate(words.part(part))}
      columns={columns}
      rowPath={rowPath}
      card={card}
      choosable={({ decision }) => decision === 'PENDING'}
      {...(deciding ? { selection: <DecideChosen batch={batch} /> } : {})}
      empty={
        <EmptyState
          title={translate(words.none(part))}
          {...(Object.keys(chosen).length ? {} : { text: translate('batches.none_text') })}
        />
      }
    />
  );
}
