import { sql } from 'kysely';
import { column } from '../../shared/exports/exportable-list.ts';
import { days, oneOf, search } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import { order } from '../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../shared/reads/reads.ts';
import { GoverningDocument } from './governing-document.entity.ts';
import { DocumentStandingFilter } from './governing-document.enums.ts';
import { reviewedDocuments } from './governing-document.reviewed.ts';

const ref = (row: RowName, name: string): Sql => sql.ref(`${row}.${name}`);

/** Every role that reads what rests on documents (`figures:read`, `workers:read`) holds `regions:read` too, so nobody sees a mark whose document he may not read. */
export const governingDocumentList = declareList({
  entity: GoverningDocument,
  right: 'regions:read',
  words: { en: 'governing documents', zh: '依据文件', order: 'the latest first' },
  many: { root: 'governingDocuments', description: 'Documents that rules cite (依据文件列表).' },
  one: { root: 'governingDocument', description: 'One document that rules cite (依据文件).' },
  at: { asOf: true, knownOn: true },
  filters: {
    standing: oneOf(DocumentStandingFilter, 'Whether they are in force (文件效力).'),
    issuedOn: days('Day they were issued (发文日期).'),
    pending: reviewedDocuments.isPending,
    search: search(
      'Part of title, number or issuer (搜索：标题、文号、发文机关).',
      (row, _env, value) =>
        sql`(position(lower(trim(${value})) in lower(concat_ws(' ', ${ref(row, 'title')}, ${ref(row, 'number')}, ${ref(row, 'issuer')}))) > 0)`,
      { guardedBy: 'title' },
    ),
  },
  sorts: {
    TITLE: order('Title (标题).', 'title'),
    ISSUED_ON: order('Day they were issued (发文日期).', 'issuedOn'),
    EFFECTIVE_ON: order('First day they are in force (施行日期).', 'effectiveOn'),
  },
  // The latest first.
  defaultOrder: (row) => sql`date '2000-01-01' - ${ref(row, 'issued_on')}`,
  leaves: {
    title: ['依据文件', 'Governing documents'],
    what: 'Documents that rules cite',
    columns: {
      TITLE: column('标题', 'Title', 'title'),
      NUMBER: column('文号', 'Number', 'number'),
      ISSUER: column('发文机关', 'Issued by', 'issuer'),
      ISSUED_ON: column('发文日期', 'Issued on', 'issuedOn'),
      EFFECTIVE_ON: column('施行日期', 'In force from', 'effectiveOn'),
      ENDS_ON: column('失效日期', 'Until before', 'endsOn'),
      STANDING: column('文件效力', 'Standing', 'standing', { words: 'DocumentStanding' }),
      SUPERSEDED_BY: column('替代文件', 'Superseded by', 'supersededBy { title }'),
      ARTICLES: column('所依条款', 'Articles', 'articles'),
      REVIEW: column('复核状态', 'Review', 'review', { words: 'ReviewState' }),
    },
  },
});
