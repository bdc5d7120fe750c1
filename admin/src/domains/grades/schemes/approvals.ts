import {
  DecideGradeSchemeDocument,
  GradeSchemeEntriesDocument,
  type GradeSchemeFilter,
  GradeSchemesDocument,
} from '@jiceng/schema/grade-schemes.ts';
import { ServerError } from '../../../providers/errors.ts';
import { request } from '../../../providers/gql.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import type { ApprovalKind, Queue } from '../../../shared/review/approval-kind.ts';
import { decideEach } from '../../../shared/review/decide-each.ts';
import { reviewedOf } from './reviewed.ts';
import { schemePath } from './scheme-path.ts';

const MINE = { eq: true };
/** The desk decides what it showed: the revision goes along with the id. */
const AT = '@';
const SCHEMES_OF: Readonly<Record<Queue, GradeSchemeFilter>> = {
  decide: { status: { eq: 'SUBMITTED' } },
  mine: { status: { in: ['DRAFT', 'SUBMITTED'] }, preparedByMe: MINE },
  returned: { status: { eq: 'DRAFT' }, preparedByMe: MINE },
};

/** Grade schemes (岗位等级方案) that wait for a second person. */
export const gradeSchemeApprovals: ApprovalKind = {
  name: 'grade-schemes',
  label: 'menu.grade-schemes',
  preparedWith: ['grades:prepare'],
  count: async (queue, signal) => {
    const filter = SCHEMES_OF[queue];
    if (queue !== 'returned')
      return (await request(GradeSchemesDocument, { filter, page: { limit: 1, offset: 0 } }, signal)).gradeSchemes
        .totalCount;
    // One that came back is a draft again, and was decided.
    const drafts = await everyItem(GradeSchemeEntriesDocument, { filter }, ({ gradeSchemes }) => gradeSchemes, signal);
    return drafts.filter(({ decidedAt }) => decidedAt !== null).length;
  },
  async list({ queue, page, words: { translate, text }, signal }) {
    const { gradeSchemes } = await request(
      GradeSchemeEntriesDocument,
      {
        filter: SCHEMES_OF[queue],
        sort: [{ field: 'PREPARED_AT', direction: queue === 'decide' ? 'ASC' : 'DESC' }],
        page,
        persons: true,
      },
      signal,
    );
    const items = gradeSchemes.items.map((scheme) => {
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
        path: schemePath(scheme),
        place: region?.name ?? null,
        lines: [
          said(translate('grade_schemes.valid'), translate('grade_schemes.valid_from', { from: validFrom })),
          said(translate('schemes.cells'), translate('grade_schemes.cells_words', { ...cells })),
        ],
        entry: reviewedOf(scheme),
        notes: [],
        remark: reason,
        mend: `/grade-schemes/${id}`,
      };
    });
    return { items, total: gradeSchemes.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (shown) => {
        const [id = '', revision] = shown.split(AT);
        return request(DecideGradeSchemeDocument, { input: { id, revision: Number(revision), decision, reason } });
      },
      (error) => error instanceof ServerError,
    ),
};
