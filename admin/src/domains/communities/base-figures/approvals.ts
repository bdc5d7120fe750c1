import { BaseFigureCountDocument, DecideBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { request } from '../../../providers/gql.ts';
import { type ApprovalKind, ENTRIES_OF, ENTRY_ORDER } from '../../../shared/review/approval-kind.ts';
import { figureEntries } from './entries.ts';

/** Base figures (基础数据) that wait for a second person; several are decided together, all or none. */
export const baseFigureApprovals: ApprovalKind = {
  name: 'base-figures',
  label: 'menu.base-figures',
  preparedWith: ['figures:write'],
  submit: '/base-figures/submit',
  count: async (queue, signal) =>
    (await request(BaseFigureCountDocument, { filter: ENTRIES_OF[queue] }, signal)).baseFigures.totalCount,
  list: ({ queue, page, words, signal }) => {
    const [{ field, direction }] = ENTRY_ORDER[queue];
    return figureEntries({ filter: ENTRIES_OF[queue], field, direction, page, words, signal });
  },
  async decide(ids, decision, reason) {
    await request(DecideBaseFiguresDocument, { input: { ids: [...ids], decision, reason } });
    return { done: ids, failed: [] };
  },
};
