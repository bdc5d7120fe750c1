import {
  DecideRegionEventDocument,
  RegionEventEntriesDocument,
  type RegionEventFilter,
  type RegionEventSort,
  RegionEventsDocument,
} from '@jiceng/schema/regions.ts';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import type { ApprovalKind, Queue } from '../../../shared/review/approval-kind.ts';
import { decideEach } from '../../../shared/review/desk/decide-each.ts';
import { eventTitle, linesOf, reversed } from './event-words.ts';

/** Whole events cost the server more than lines of a list. */
const AT_ONCE = 25;

interface Part {
  readonly limit: number;
  readonly offset: number;
}

/** A page in parts of at most so many rows. */
const partsOf = ({ limit, offset }: Part, most: number): Part[] =>
  Array.from({ length: Math.ceil(limit / most) }, (_, part) => ({
    limit: Math.min(most, limit - part * most),
    offset: offset + part * most,
  }));

const MINE = { eq: true };
const EVENTS_OF: Readonly<Record<Queue, RegionEventFilter>> = {
  decide: { state: { eq: 'PROPOSED' } },
  mine: { state: { in: ['PROPOSED', 'RETURNED'] }, preparedByMe: MINE },
  returned: { state: { eq: 'RETURNED' }, preparedByMe: MINE },
};

/** Changes of the tree (区划变更), corrections and withdrawals of them that wait for the district. */
export const eventApprovals: ApprovalKind = {
  name: 'region-events',
  label: 'menu.region-events',
  preparedWith: ['regions:propose'],
  count: async (queue, signal) =>
    (await request(RegionEventsDocument, { filter: EVENTS_OF[queue], page: { limit: 1, offset: 0 } }, signal))
      .regionEvents.totalCount,
  async list({ queue, page, words: { translate }, signal }) {
    const sort: [RegionEventSort] = [{ field: 'RECORDED_AT', direction: queue === 'decide' ? 'ASC' : 'DESC' }];
    const pages = await Promise.all(
      partsOf(page, AT_ONCE).map((part) =>
        request(RegionEventEntriesDocument, { filter: EVENTS_OF[queue], sort, page: part }, signal),
      ),
    );
    const items = pages
      .flatMap(({ regionEvents }) => regionEvents.items)
      .map((event) => {
        const { id, kind, effectiveOn, reverses, reason } = event;
        return {
          id,
          title: eventTitle(event, translate),
          path: `/region-events/${id}/show`,
          place: `${translate('region_events.effective')} ${effectiveOn}`,
          lines: linesOf(
            reverses ? reversed({ kind, from: reverses.from, to: reverses.to }) : event,
            translate,
            reverses !== null,
          ),
          entry: event,
          notes: [],
          remark: givenReason(reason),
          mend: `/region-events/${id}/show`,
        };
      });
    return { items, total: pages[0]?.regionEvents.totalCount ?? 0 };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (id) => request(DecideRegionEventDocument, { input: { id, decision, reason } }),
      (error) => error instanceof ServerError,
    ),
};
