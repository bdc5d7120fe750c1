import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../audit/reason.ts';
import { everyItem } from '../../lists/every-item.ts';
import { type ApprovalKind, ENTRIES_OF, ENTRY_ORDER } from '../approval-kind.ts';
import { compared, entryPath, type ReviewedEntry, type ReviewedKind } from '../reviewed-kind.ts';
import { decideEach } from './decide-each.ts';

/** A page of records with all their history costs the server more than a page of rows. */
const HISTORIES_AT_ONCE = 30;

/** What of a kind of reviewed records waits for a second person; `queues`: other entries than those somebody prepared. */
export const approvalsOf = <Entry extends ReviewedEntry, Own extends object>(
  kind: ReviewedKind<Entry, Own>,
  named: Pick<ApprovalKind, 'name' | 'label' | 'preparedWith' | 'confirms'>,
  queues: typeof ENTRIES_OF = ENTRIES_OF,
): ApprovalKind => ({
  ...named,
  count: async (queue, signal) =>
    (await request(kind.entries, { filter: queues[queue], page: { limit: 1, offset: 0 } }, signal)).entries.totalCount,
  async list({ queue, page, words, signal }) {
    const [{ entries }, records] = await Promise.all([
      request(kind.entries, { filter: queues[queue], sort: ENTRY_ORDER[queue], page }, signal),
      everyItem(kind.records, {}, (data) => data.records, signal, HISTORIES_AT_ONCE),
    ]);
    const histories = new Map(records.map(({ id, history }) => [id, history]));
    const items = entries.items.map((entry) => {
      const history = histories.get(kind.recordOf(entry)) ?? [];
      const path = entryPath(kind, entry, history);
      return {
        id: entry.id,
        title: kind.title(entry, words),
        path,
        place: kind.at(entry, words),
        lines: compared(kind, entry, history, words),
        entry,
        notes: [],
        remark: givenReason(entry.reason),
        mend: path,
      };
    });
    return { items, total: entries.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (id) => request(kind.decide, { input: { id, decision, reason } }),
      (error) => error instanceof ServerError,
    ),
});
