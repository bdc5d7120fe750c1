import { DecideGoverningDocumentDocument, GoverningDocumentFactsDocument } from '@jiceng/schema/documents.ts';
import { ServerError } from '../../providers/errors.ts';
import { request } from '../../providers/gql.ts';
import { givenReason } from '../../shared/audit/reason.ts';
import { type ApprovalKind, ENTRIES_OF, ENTRY_ORDER } from '../../shared/review/approval-kind.ts';
import { decideEach } from '../../shared/review/desk/decide-each.ts';
import { compare } from '../../shared/review/entry/compared.ts';
import { documentSaid } from './document-lines.ts';
import { everyDocument } from './every-document.ts';
import { documentPath } from './standing.tsx';

/** Entries about documents (依据文件) that wait for a second person. */
export const documentApprovals: ApprovalKind = {
  name: 'documents',
  label: 'menu.governing-documents',
  preparedWith: ['indicators:prepare'],
  count: async (queue, signal) =>
    (
      await request(
        GoverningDocumentFactsDocument,
        { filter: ENTRIES_OF[queue], page: { limit: 1, offset: 0 } },
        signal,
      )
    ).governingDocumentFacts.totalCount,
  async list({ queue, page, words, signal }) {
    const [{ governingDocumentFacts }, inForce] = await Promise.all([
      request(GoverningDocumentFactsDocument, { filter: ENTRIES_OF[queue], sort: ENTRY_ORDER[queue], page }, signal),
      everyDocument({ pending: { eq: true } }, signal),
    ]);
    const items = governingDocumentFacts.items.map((fact) => {
      const before = inForce.find(({ id }) => id === fact.documentId);
      const path = documentPath({ id: fact.documentId });
      return {
        id: fact.id,
        title: fact.title,
        path,
        place: fact.number,
        lines: compare(before ? documentSaid(before, words) : null, documentSaid(fact, words)),
        entry: fact,
        notes: [],
        remark: givenReason(fact.reason),
        mend: path,
      };
    });
    return { items, total: governingDocumentFacts.totalCount };
  },
  decide: (ids, decision, reason) =>
    decideEach(
      ids,
      (id) => request(DecideGoverningDocumentDocument, { input: { id, decision, reason } }),
      (error) => error instanceof ServerError,
    ),
};
