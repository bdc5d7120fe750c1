import {
  DecideFacilityDocument,
  FacilitiesPendingDocument,
  type FacilityFactPartsFragment,
  FacilityFactsDocument,
} from '@jiceng/schema/communities.ts';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { givenReason } from '../../../shared/audit/reason.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import {
  type ApprovalItem,
  type ApprovalKind,
  type ConsoleLanguage,
  ENTRIES_OF,
  ENTRY_ORDER,
} from '../../../shared/review/approval-kind.ts';
import { decideEach } from '../../../shared/review/desk/decide-each.ts';
import { comparedFacility } from './compared-facility.ts';

/** A page of records with all their history costs the server more than a page of rows. */
const HISTORIES_AT_ONCE = 30;

type Fact = FacilityFactPartsFragment;

/** Entries about facilities (设施) that wait for a second person. */
export const facilityApprovals: ApprovalKind = {
  name: 'facilities',
  label: 'menu.facilities',
  preparedWith: ['figures:write'],
  count: async (queue, signal) =>
    (await request(FacilityFactsDocument, { filter: ENTRIES_OF[queue], page: { limit: 1, offset: 0 } }, signal))
      .facilityFacts.totalCount,
  async list({ queue, page, words, signal }) {
    const [{ facilityFacts }, histories] = await Promise.all([
      request(FacilityFactsDocument, { filter: ENTRIES_OF[queue], sort: ENTRY_ORDER[queue], page }, signal),
      historiesById(signal),
    ]);
    return {
      items: facilityFacts.items.map((fact) => itemOf(fact, histories.get(fact.facilityId) ?? [], words)),
      total: facilityFacts.totalCount,
    };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (id) => request(DecideFacilityDocument, { input: { id, decision, reason } }),
      (error) => error instanceof ServerError,
    ),
};

/** What was in force of every facility about which an entry waits. */
async function historiesById(signal: AbortSignal | undefined): Promise<Map<string, readonly Fact[]>> {
  const rows = await everyItem(
    FacilitiesPendingDocument,
    {},
    ({ facilities }) => facilities,
    signal,
    HISTORIES_AT_ONCE,
  );
  return new Map(rows.map(({ id, history }) => [id, history]));
}

function itemOf(fact: Fact, history: readonly Fact[], { translate }: ConsoleLanguage): ApprovalItem {
  const { id, facilityId, name, community, reason } = fact;
  return {
    id,
    title: name,
    path: history.length > 0 ? `/facilities/${facilityId}/show` : `/facility-entries/${id}/show`,
    place: community ? [community.parent?.name, community.name].filter(Boolean).join(' ') : null,
    lines: comparedFacility(fact, history, translate),
    entry: fact,
    notes: [],
    remark: givenReason(reason),
    mend: history.length > 0 ? `/facilities/${facilityId}/show` : `/facility-entries/${id}/show`,
  };
}
