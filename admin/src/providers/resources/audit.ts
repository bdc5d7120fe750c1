import { AuditLogDetailedDocument, AuditLogDocument } from '@jiceng/schema/audit.ts';
import { dayAfter } from '../../shared/time/day.ts';
import { startOfDay } from '../../shared/time/office.ts';
import { request } from '../gql.ts';
import { fetchMe } from '../session.ts';
import { type Asking, eq, type Resource } from './resource.ts';

/** `from` and `to` are days of the office, both included. */
const between = (from: unknown, to: unknown) =>
  from || to
    ? {
        ...(typeof from === 'string' && from ? { gte: startOfDay(from) } : {}),
        ...(typeof to === 'string' && to ? { lt: startOfDay(dayAfter(to)) } : {}),
      }
    : undefined;

/** Before and after are asked for only by those who may read them; the server would refuse the whole request. */
const mayReadRows = async (): Promise<boolean> => (await fetchMe())?.permissions.includes('audit:read') ?? false;

const auditAsked = ({ filter }: Asking) => ({
  filter: {
    subjectType: eq(filter.subjectType),
    subjectId: eq(filter.subjectId),
    actor: eq(filter.actor),
    operation: eq(filter.operation),
    at: between(filter.from, filter.to),
  },
});

export const audit: Resource = {
  asked: auditAsked,
  async list({ page, signal, ...asking }) {
    const { auditLog } = await request(
      (await mayReadRows()) ? AuditLogDetailedDocument : AuditLogDocument,
      { ...auditAsked(asking), page },
      signal,
    );
    return { data: auditLog.items, total: auditLog.totalCount };
  },
};
