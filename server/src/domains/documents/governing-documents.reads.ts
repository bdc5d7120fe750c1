import { sql } from 'kysely';
import type { ReadEnv, Reads, Sql } from '../../shared/reads/reads.ts';
import { preparedByMe } from '../../shared/review/review.sql.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../shared/time/dated.sql.ts';
import { reviewers } from '../access/index.ts';
import { Attachment } from '../attachments/index.ts';
import { GoverningDocument } from './governing-document.entity.ts';
import { GoverningDocumentFact } from './governing-document-fact.entity.ts';
import { governingDocumentFactList, governingDocumentList, pendingEntry } from './governing-documents.list.ts';

/** Documents that were approved. One in whose place another stands ends at the latest when that begins. */
const documents = (env: ReadEnv): Sql => sql`
  select d.*, case when ${env.asOf} < d.effective_on then 'NOT_YET' when d.ends_on is null or ${env.asOf} < d.ends_on then 'IN_FORCE'
    when d.superseded_by_id is not null then 'SUPERSEDED' else 'ENDED' end as standing
  from (
    select g.id, g.version, f.title, f.number, f.issuer, f.issued_on, f.effective_on, f.articles, f.attachment_id, f.superseded_by_id, f.review,
      least(f.ends_on, (select s.effective_on from governing_document_fact s where s.document_id = f.superseded_by_id and ${inForce('s', env)})) as ends_on
    from governing_document g join governing_document_fact f on f.document_id = g.id and ${inForce('f', env)}) d`;

const file = { entity: () => Attachment, column: 'attachment_id' } as const;
const supersededBy = { entity: () => GoverningDocument, column: 'superseded_by_id' } as const;

export const governingDocumentReads: Reads = {
  entity: GoverningDocument,
  source: documents,
  one: { file, supersededBy, pending: { entity: () => GoverningDocumentFact, column: pendingEntry } },
  many: {
    history: { entity: () => GoverningDocumentFact, key: 'document_id', where: believed, order: ['recorded_at'] },
  },
  ...governingDocumentList.reads,
};

/** Entries about documents in every state: what waits, what was returned, what counts and what was replaced. */
export const governingDocumentFactReads: Reads = {
  entity: GoverningDocumentFact,
  one: { ...reviewers, file, supersededBy },
  computed: {
    preparedByMe,
    documentVersion: (row) =>
      sql`(select d.version from governing_document d where d.id = ${sql.ref(`${row}.document_id`)})`,
  },
  embedded: { valid: validPeriod, document: citedDocument },
  ...governingDocumentFactList.reads,
};
