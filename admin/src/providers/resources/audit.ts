import { AuditLogDetailedDocument, AuditLogDocument } from '@jiceng/schema/audit.ts';
import { dayAfter } from '../../shared/time/day.ts';
import { request } from '../gql.ts';
import { fetchMe } from '../session.ts';
import { eq, type Resource } from './resource.ts';

/** `from` and `to` are days of the office (UTC+8), both included. */
const between = (from: unknown, to: unknown) =>
  from || to
    ? {
        ...(typeof from === 'string' && from ? { gte: `${from}T00:00:00.000+08:00` } : {}),
        ...(typeof to === 'string' && to ? { lt: `${dayAfter(to)}T00:00:00.000+08:00` } : {}),
      }
    : undefined;

/** Before and after are asked for only by those who may read them; the server would refuse the whole request. */
export const audit: Resource = {
  async list({ filter, page, signal }) {
    const detailed = (await fetchMe())?.permissions.includes('audit:read');
    const { auditLog } = await request(
      detailed ? AuditLogDetailedDocument : AuditLogDocument,
      {
        filter: {
          subjectType: eq<string>(filter.subjectType),
          subjectId: eq<string>(filter.subjectId),
          actor: eq<string>(filter.actor),
          operation: eq<string>(filter.operation),
          at: between(filter.from, filter.to),
        },
        page,
      },
      signal,
    );
    return { data: auditLog.items, total: auditLog.totalCount };
  },
};
