import type { Slice } from '../../shared/slice.ts';
import { auditList } from './audit.list.ts';
import { auditReads, auditRoots } from './audit.reads.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export { type Finding, findingText } from './audit-chain.rules.ts';

export const auditSlice: Slice = {
  name: 'audit',
  entities: [AuditEntry],
  tables: ['audit_link'],
  resolvers: [auditList.resolver, AuditResolver],
  reads: [auditReads],
  ruleRoots: auditRoots,
  exports: [auditList.exported],
};
