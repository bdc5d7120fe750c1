import { offered } from '../../shared/export-list.input.ts';
import { column } from '../../shared/exportable-list.ts';
import { text } from '../../shared/text.ts';
import { AuditFilter } from './audit.inputs.ts';

/** The audit log as a file. */
export const auditExport = offered(
  {
    name: 'AUDIT',
    field: 'auditLog',
    title: text('审计日志', 'Audit log'),
    permission: 'audit:list',
    root: 'auditLog',
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
  { filter: AuditFilter, what: 'The audit log' },
);
