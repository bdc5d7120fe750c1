import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { ApprovalKind, Queue } from '../../../shared/review/approval-kind.ts';
import { decideEach } from '../../../shared/review/desk/decide-each.ts';
import { reviewedOf } from './reviewed.ts';
import type { VersionDocuments } from './version-documents.ts';

const MINE = { eq: true };
/** The desk decides what it showed: the revision goes along with the id. */
const AT = '@';
type Filter = NonNullable<Parameters<NonNullable<VersionDocuments['list']['__apiType']>>[0]['filter']>;
const VERSIONS_OF: Readonly<Record<Queue, Filter>> = {
  decide: { status: { eq: 'SUBMITTED' } },
  mine: { status: { in: ['DRAFT', 'SUBMITTED'] }, preparedByMe: MINE },
  returned: { status: { eq: 'DRAFT' }, preparedByMe: MINE },
};

/** Versions of a kind that wait for a second person; `preparedWith` is the right to write them. */
export const versionApprovals = (
  resource: string,
  documents: VersionDocuments,
  preparedWith: string,
): ApprovalKind => ({
  name: resource,
  label: `menu.${resource}`,
  preparedWith: [preparedWith],
  count: async (queue, signal) => {
    const filter = VERSIONS_OF[queue];
    if (queue !== 'returned')
      return (await request(documents.list, { filter, page: { limit: 1, offset: 0 } }, signal)).versions.totalCount;
    // One that came back is a draft again, and was decided.
    const drafts = await everyItem(documents.entries, { filter }, ({ versions }) => versions, signal);
    return drafts.filter(({ decidedAt }) => decidedAt !== null).length;
  },
  async list({ queue, page, words: { translate, text }, signal }) {
    const { versions } = await request(
      documents.entries,
      {
        filter: VERSIONS_OF[queue],
        sort: [{ field: 'PREPARED_AT', direction: queue === 'decide' ? 'ASC' : 'DESC' }],
        page,
        persons: true,
      },
      signal,
    );
    const items = versions.items.map((scheme) => {
      const { id, revision, title, version, region, validFrom, cells, reason } = scheme;
      const said = (label: string, after: string) => ({
        label,
        before: undefined,
        after,
        numeric: false,
        changed: true,
      });
      return {
        id: `${id}${AT}${revision}`,
        title: translate('schemes.title_of', { title: text(title), version }),
        path: `/${resource}/${id}/show`,
        place: region?.name ?? null,
        lines: [
          said(translate('schemes.valid'), translate('schemes.valid_from', { from: validFrom })),
          said(translate('schemes.cells'), translate('schemes.cells_words', { ...cells })),
        ],
        entry: reviewedOf(scheme),
        notes: [],
        remark: reason,
        mend: `/${resource}/${id}`,
      };
    });
    return { items, total: versions.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (shown) => {
        const [id = '', revision] = shown.split(AT);
        return request(documents.decide, { input: { id, revision: Number(revision), decision, reason } });
      },
      (error) => error instanceof ServerError,
    ),
});
