import { sql } from 'kysely';
import { column } from '../../shared/exports/exportable-list.ts';
import { id, instants, text } from '../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../shared/reads/declared-list/declare-list.ts';
import type { RowName, Sql } from '../../shared/reads/reads.ts';
import { latestFirst } from '../../shared/review/review.sql.ts';
import { AuditEntry } from './audit-entry.entity.ts';

/** Rows are kept as JSON and shown and searched as text. */
export const asText =
  (name: 'before' | 'after') =>
  (row: RowName): Sql =>
    sql`${sql.ref(`${row}.${name}`)}::text`;

export const auditList = declareList({
  entity: AuditEntry,
  type: 'Audit',
  right: 'audit:list',
  words: {
    en: 'audit entries',
    zh: '审计',
    instead: {
      filter: 'Which audit entries (审计筛选).',
      page: 'A page of audit entries, newest first (审计分页).',
      items: 'Entries (审计记录).',
      total: 'How many in all (总数).',
    },
  },
  many: { root: 'auditLog', description: 'Who changed what within the scope, newest first (审计日志).' },
  one: { root: 'auditEntry', description: 'One change by its id (单条审计记录).' },
  filters: {
    subjectType: text('Kind of record (对象类别).'),
    subjectId: id('Id of the record (对象编号).'),
    actor: id('Person who did it (操作人).'),
    at: instants('When (时间).'),
    operation: text('Operation (操作).'),
    before: text('Row before, as JSON text (变更前).', asText('before')),
    after: text('Row after, as JSON text (变更后).', asText('after')),
  },
  // Newest first; written as the index is.
  defaultOrder: latestFirst,
  leaves: {
    title: ['审计日志', 'Audit log'],
    what: 'The audit log',
    name: 'AUDIT',
    columns: {
      AT: column('时间', 'At', 'at', { as: 'TIME' }),
      ACTOR: column('操作人', 'Who', 'actor { name }', { right: 'persons:read' }),
      OPERATION: column('操作', 'Operation', 'operation'),
      ACTION: column('动作', 'Action', 'action', { words: 'AuditAction' }),
      SUBJECT_TYPE: column('对象类别', 'Kind of record', 'subjectType'),
      SUBJECT_ID: column('对象编号', 'Record', 'subjectId'),
      REASON: column('原因', 'Reason', 'reason'),
      REGION: column('区划', 'Region', 'region { name }'),
      TABLE: column('数据表', 'Table', 'table', { extra: true }),
      ROW_ID: column('行号', 'Row', 'rowId', { extra: true }),
      BEFORE: column('变更前', 'Before', 'before', { right: 'audit:read', extra: true }),
      AFTER: column('变更后', 'After', 'after', { right: 'audit:read', extra: true }),
      REQUEST_ID: column('请求号', 'Request', 'requestId', { extra: true }),
    },
  },
});
