import { DecideRegionEventDocument, type RegionEventFilter, RegionEventsDocument } from '@jiceng/schema/regions.ts';
import { ServerError } from '../../providers/errors.ts';
import { request } from '../../providers/gql.ts';
import { givenReason } from '../../shared/audit/reason.ts';
import { decideEach } from '../../shared/review/decide-each.ts';
import type { ApprovalKind, Queue } from '../approvals/kind.ts';
import { eventTitle, linesOf, reversed } from './said.ts';

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
    const { regionEvents } = await request(
      RegionEventsDocument,
      {
        filter: EVENTS_OF[queue],
        sort: [{ field: 'RECORDED_AT', direction: queue === 'decide' ? 'ASC' : 'DESC' }],
        page,
      },
      signal,
    );
    const items = regionEvents.items.map((event) => {
      const { id, kind, effectiveOn, reverses, reason } = event;
      return {
        id,
        title: eventTitle(event, translate),
        path: `/region-events/${id}/show`,
        place: `${translate('region_events.effective')} ${effectiveOn}`,
        lines: linesOf(reverses ? reversed({ kind, from: reverses.from, to: reverses.to }) : event, translate),
        entry: event,
        notes: [],
        remark: givenReason(reason),
        mend: `/region-events/${id}/show`,
      };
    });
    return { items, total: regionEvents.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (id) => request(DecideRegionEventDocument, { input: { id, decision, reason } }),
      (error) => error instanceof ServerError,
    ),
};
