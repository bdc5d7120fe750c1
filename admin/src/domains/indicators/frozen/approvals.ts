import {
  DecideFreezeDocument,
  type FrozenIndicatorFilter,
  FrozenIndicatorsDocument,
} from '@jiceng/schema/indicators.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { ApprovalItem, ApprovalKind, ConsoleLanguage, Queue } from '../../../shared/review/approval-kind.ts';
import { compare } from '../../../shared/review/entry/compared.ts';
import { type FrozenRow, frozenPath, frozenSaid, frozenTitle } from './frozen-row.ts';

const STATES = {
  decide: ['SUBMITTED'],
  mine: ['ENTERED', 'SUBMITTED', 'RETURNED'],
  returned: ['RETURNED'],
} as const satisfies Record<Queue, readonly FrozenRow['review'][]>;

const waiting = (queue: Queue): FrozenIndicatorFilter => ({
  review: { in: [...STATES[queue]] },
  superseded: { eq: false },
});

/** One's own among those that wait: the contract's list has no such condition, and few wait at a time. */
const own = async (queue: Queue, signal: AbortSignal | undefined): Promise<FrozenRow[]> =>
  (
    await everyItem(
      FrozenIndicatorsDocument,
      { filter: waiting(queue), sort: [{ field: 'RECORDED_AT', direction: 'DESC' }] },
      ({ frozenIndicators }) => frozenIndicators,
      signal,
    )
  ).filter(({ preparedByMe }) => preparedByMe);

/** Values proposed to be frozen (定格值), which wait for a second person. Those proposed together are decided together, all or none. */
export const frozenApprovals: ApprovalKind = {
  name: 'frozen',
  label: 'menu.frozen-indicators',
  preparedWith: ['indicators:prepare'],
  async count(queue, signal) {
    if (queue !== 'decide') return (await own(queue, signal)).length;
    const asked = { filter: waiting(queue), page: { limit: 1, offset: 0 } };
    return (await request(FrozenIndicatorsDocument, asked, signal)).frozenIndicators.totalCount;
  },
  async list({ queue, page, words, signal }) {
    if (queue === 'mine') {
      const rows = await own(queue, signal);
      return {
        items: rows.slice(page.offset, page.offset + page.limit).map((row) => itemOf(row, words)),
        total: rows.length,
      };
    }
    const { frozenIndicators } = await request(
      FrozenIndicatorsDocument,
      { filter: waiting(queue), sort: [{ field: 'RECORDED_AT', direction: 'ASC' }], page },
      signal,
    );
    return {
      items: frozenIndicators.items.map((row) => itemOf(row, words)),
      total: frozenIndicators.totalCount,
    };
  },
  async decide(ids, decision, reason) {
    await request(DecideFreezeDocument, { input: { ids: [...ids], decision, reason } });
    return { done: ids, failed: [] };
  },
};

const itemOf = (row: FrozenRow, words: ConsoleLanguage): ApprovalItem => ({
  id: row.id,
  title: frozenTitle(row, words),
  path: frozenPath(row),
  place: row.region?.name ?? null,
  lines: compare(null, frozenSaid(row, words)),
  entry: row,
  notes: [],
  remark: givenReason(row.reason),
  mend: `/frozen-indicators/create?day=${row.asOf}&region=${row.region?.code ?? ''}&code=${row.definition?.code ?? ''}`,
});
