import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { useText } from '../../../shared/use-text.ts';
import { DecideAll, DecideChosen } from '../../proposals/deciding/door.ts';
import { QuestionsHere } from '../../proposals/questions/door.ts';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { type Batch, type Item, postsOf } from './batch.ts';
import type { Part } from './CountTabs.tsx';
import { ItemCard } from './ItemCard.tsx';
import { useItemColumns } from './item-columns.tsx';

const FILTER = {
  change: { outcome: 'CHANGE' },
  same: { outcome: 'SAME' },
  blocked: { outcome: 'BLOCKED' },
  questions: { questioned: true },
} as const satisfies Record<Part, object>;

interface ItemListProps {
  readonly batch: Batch;
  readonly part: Part;
}

/** People of one part of a batch, with what is proposed and why; those that wait can be chosen and decided together. */
export function ItemList({ batch, part }: ItemListProps) {
  return (
    <ListBase
      resource="regrade-items"
      filter={{ batch: batch.id, ...FILTER[part] }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      storeKey={`regrade-items.${batch.id}`}
    >
      <QuestionsHere batch={batch}>
        <Box sx={{ minWidth: 0 }}>
          <Filters batch={batch} part={part} />
          <Items batch={batch} part={part} />
        </Box>
      </QuestionsHere>
    </ListBase>
  );
}

function Filters({ batch, part }: ItemListProps) {
  const translate = useTranslate();
  const text = useText();
  const towns = useTowns();
  const each = (type: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: translate(`enum.${type}.${value}`) }));
  const changing: readonly ChipFilter[] = [
    {
      source: 'reason',
      label: translate('regrade.why'),
      choices: batch.reasons.map(({ kind, count }) => ({
        value: kind,
        label: `${translate(`enum.RegradeReason.${kind}`)} ${formatDecimal(count)}`,
      })),
    },
    {
      source: 'direction',
      label: translate('regrade.direction'),
      choices: each('RegradeDirection', ['UP', 'DOWN', 'FIRST', 'LEVEL']),
    },
    {
      source: 'decision',
      label: translate('regrade.decision'),
      choices: each('RegradeDecision', ['PENDING', 'AGREED', 'RETURNED', 'STALE']),
    },
  ];
  const blocked: readonly ChipFilter[] = [
    {
      source: 'status',
      label: translate('regrade.missing'),
      choices: each('GradeStatus', [
        'ASSESSMENT_MISSING',
        'REGISTRATION_MISSING',
        'EDUCATION_MISSING',
        'DUTY_MISSING',
        'GIVEN_MISSING',
        'PLACEMENT_MISSING',
        'PLACE_UNKNOWN',
        'POST_UNKNOWN',
        'SCHEME_TABLE_GAP',
      ]),
    },
  ];
  const filters: readonly ChipFilter[] = [
    { source: 'region', label: translate('workers.town'), choices: townChoices(towns) },
    {
      source: 'post',
      label: translate('regrade.post'),
      choices: postsOf(batch).map(({ code, name }) => ({ value: code, label: text(name) })),
    },
    ...(part === 'change' ? changing : []),
    ...(part === 'blocked' ? blocked : []),
    {
      source: 'question',
      label: translate('regrade.question'),
      choices: each('RegradeQuestionKind', ['PAPER_MISSING', 'CAPPED', 'ASSUMPTION_DECIDES', 'SET_BY_PAPER', 'ASKED']),
    },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'flex-start' }}>
      <Box sx={{ flex: { xs: '1 1 100%', md: 1 }, minWidth: 0 }}>
        <FilterChips
          filters={filters}
          search={translate('workers.search')}
          also={{ part: { label: translate('regrade.parts'), said: translate(`regrade.part.${part}`) } }}
        />
      </Box>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1, ml: 'auto' }}>
        <ExportButton list="regradeItems" />
        {part === 'change' ? <DecideAll batch={batch} /> : null}
      </Box>
    </Box>
  );
}

function Items({ batch, part }: ItemListProps) {
  const translate = useTranslate();
  const { part: _, ...chosen } = useListContext().filterValues;
  const columns = useItemColumns(batch, part);
  const deciding = part === 'change' && batch.status === 'OPEN';
  return (
    <ListTable<Item>
      label={translate(`regrade.part.${part}`)}
      columns={columns}
      rowPath={({ worker }) => (worker ? `/workers/${worker.id}/show?tab=grades` : '')}
      card={(item) => <ItemCard item={item} batch={batch} />}
      choosable={({ decision }) => decision === 'PENDING'}
      {...(deciding ? { selection: <DecideChosen batch={batch} /> } : {})}
      empty={
        <EmptyState
          title={translate(`regrade.none.${part}`)}
          {...(Object.keys(chosen).length ? {} : { text: translate('regrade.none_text') })}
        />
      }
    />
  );
}
