import { RegradeDistributionDocument } from '@jiceng/schema/regrade.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { useText } from '../../../shared/use-text.ts';
import { BatchContents, ItemList, type Part, type PartCounts } from '../../proposals/items/door.ts';
import { type Batch, type Item, postsOf } from './batch.ts';
import { ItemCard } from './ItemCard.tsx';
import { useItemColumns } from './item-columns.tsx';
import { SpreadSection } from './SpreadSection.tsx';
import { StreetChanges } from './StreetChanges.tsx';
import { partsOf, type Spread } from './spread.ts';

/** What a batch of grades holds: the people of a part, and beside them how many hold each grade before and after. */
export function RegradeContents({ batch }: { readonly batch: Batch }) {
  const countsOf = usePartCounts();
  const { data, error, refetch } = useQuery({
    queryKey: ['regrade-batches', 'distribution', batch.id],
    queryFn: ({ signal }) => request(RegradeDistributionDocument, { batchId: batch.id }, signal),
  });
  const spread = data?.regradeDistribution;
  return (
    <BatchContents
      counts={spread ? countsOf(spread) : undefined}
      failed={error ? { error, onRetry: refetch } : null}
      beside={
        spread ? (
          <>
            <SpreadSection spread={spread} />
            <StreetChanges spread={spread} />
          </>
        ) : null
      }
    >
      {(part) => <Items batch={batch} part={part} />}
    </BatchContents>
  );
}

function usePartCounts(): (spread: Spread) => PartCounts {
  const translate = useTranslate();
  const listed = (type: string, entries: readonly (readonly [string, number])[]) =>
    entries
      .filter(([, count]) => count > 0)
      .map(([value, count]) => `${translate(`enum.${type}.${value}`)} ${formatDecimal(count)}`)
      .join(translate('why.comma'));
  return (spread) => {
    const { changes, up, down, first, level, same, blocked, why } = partsOf(spread);
    const directions = { UP: up, DOWN: down, FIRST: first, LEVEL: level };
    const open = spread.questions.map(({ kind, people }) => [kind, people] as const);
    return {
      people: spread.people,
      parts: {
        change: { count: changes, note: listed('RegradeDirection', Object.entries(directions)) },
        same: { count: same, note: translate('regrade.part_note.same') },
        blocked: { count: blocked, note: listed('GradeStatus', why.slice(0, 3)) },
        questions: { count: spread.questioned, note: listed('RegradeQuestionKind', open) },
      },
    };
  };
}

const DIRECTIONS = ['UP', 'DOWN', 'FIRST', 'LEVEL'] as const satisfies readonly Item['direction'][];
const DECISIONS = ['PENDING', 'AGREED', 'RETURNED', 'STALE'] as const satisfies readonly Item['decision'][];
const MISSING = [
  'ASSESSMENT_MISSING',
  'REGISTRATION_MISSING',
  'EDUCATION_MISSING',
  'DUTY_MISSING',
  'GIVEN_MISSING',
  'PLACEMENT_MISSING',
  'PLACE_UNKNOWN',
  'POST_UNKNOWN',
  'SCHEME_TABLE_GAP',
] as const satisfies readonly Item['status'][];

function Items({ batch, part }: { readonly batch: Batch; readonly part: Part }) {
  const translate = useTranslate();
  const text = useText();
  const { enumChip, choiceChip, nameChip } = useChips();
  const posts = postsOf(batch).map(({ code, name }) => ({ id: code, name: text(name) }));
  const reasons = batch.reasons.map(({ kind, count }) => ({
    value: kind,
    label: `${translate(`enum.RegradeReason.${kind}`)} ${formatDecimal(count)}`,
  }));
  const ofPart = {
    change: [
      choiceChip('reason', 'regrade.why', reasons),
      enumChip('direction', 'regrade.direction', 'RegradeDirection', DIRECTIONS),
      enumChip('decision', 'batches.decision', 'RegradeDecision', DECISIONS),
    ],
    blocked: [enumChip('status', 'regrade.missing', 'GradeStatus', MISSING)],
    same: [],
    questions: [],
  };
  return (
    <ItemList<Item>
      batch={batch}
      part={part}
      filters={[nameChip('post', 'regrade.post', posts), ...ofPart[part]]}
      columns={useItemColumns(batch, part)}
      rowPath={({ worker }) => (worker ? `/workers/${worker.id}/show?tab=grades` : '')}
      card={(item) => <ItemCard item={item} batch={batch} />}
    />
  );
}
