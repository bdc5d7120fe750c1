import { sql } from 'kysely';
import type { ReadEnv, Reads, Sql } from '../../shared/reads/reads.ts';
import { inForce } from '../../shared/time/dated.sql.ts';
import { GoverningDocument } from './governing-document.entity.ts';
import { file, reviewedDocuments, supersededBy } from './governing-document.reviewed.ts';
import { governingDocumentList } from './governing-documents.list.ts';

/** Documents that were approved. One in whose place another stands ends at the latest when that begins. */
const documents = (env: ReadEnv): Sql => sql`
  select d.*, case when ${env.asOf} < d.effective_on then 'NOT_YET' when d.ends_on is null or ${env.asOf} < d.ends_on then 'IN_FORCE'
    when d.superseded_by_id is not null then 'SUPERSEDED' else 'ENDED' end as standing
  from (
    select g.id, g.version, f.title, f.number, f.issuer, f.issued_on, f.effective_on, f.articles, f.attachment_id, f.superseded_by_id, f.review,
      least(f.ends_on, (select s.effective_on from governing_document_fact s where s.document_id = f.superseded_by_id and ${inForce('s', env)})) as ends_on
    from governing_document g join governing_document_fact f on f.document_id = g.id and ${inForce('f', env)}) d`;

export const governingDocumentReads: Reads = {
  entity: GoverningDocument,
  source: documents,
  one: { file, supersededBy, pending: reviewedDocuments.pending },
  many: { history: reviewedDocuments.history('recorded_at') },
  ...governingDocumentList.reads,
};
