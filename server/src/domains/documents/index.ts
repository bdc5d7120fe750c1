import { sql } from 'kysely';
import type { Slice } from '../../shared/slice.ts';
import { tellOfEndsThatCame } from './document-ends.service.ts';
import { GoverningDocument, GoverningDocumentFact } from './governing-document.entity.ts';
import { reviewedDocuments } from './governing-document.reviewed.ts';
import { governingDocumentList } from './governing-documents.list.ts';
import { governingDocumentReads } from './governing-documents.reads.ts';

export { GoverningDocument, GoverningDocumentFact } from './governing-document.entity.ts';
export { SaveGoverningDocumentInput } from './governing-documents.inputs.ts';
export { decideGoverningDocument, namedDocument, saveGoverningDocument } from './governing-documents.service.ts';
export { FACTS_FROM, NamesDocument, RestsOnDocument, restingOnDocuments, restsOn } from './resting.ts';

const title = (of: 'id' | 'document_id') => (id: ReturnType<typeof sql>) =>
  sql`select f.title from governing_document_fact f where f.${sql.ref(of)} = ${id} order by f.superseded_at desc nulls first, f.id desc limit 1`;

export const documentsSlice: Slice = {
  name: 'documents',
  entities: [GoverningDocument, GoverningDocumentFact],
  resolvers: [governingDocumentList.resolver, ...reviewedDocuments.resolvers],
  reads: [governingDocumentReads, reviewedDocuments.reads],
  reviewed: [reviewedDocuments.asked],
  ruleRoots: {},
  exports: [governingDocumentList.exported],
  dayWorks: [{ operation: 'tellOfEndedDocuments', reason: '依据文件到期提醒', run: tellOfEndsThatCame }],
  subjects: {
    GOVERNING_DOCUMENT: { permission: 'regions:read', zh: title('document_id') },
    GOVERNING_DOCUMENT_FACT: { permission: 'regions:read', zh: title('id') },
  },
};
