import { zh } from '../../messages/zh.ts';
import type { Words } from '../approvals/kind.ts';
import type { InboxItem } from './use-inbox.ts';

/** Where a record is looked at, by its kind; one that came back is mended there as well. */
const PATHS: Readonly<Record<string, (id: string) => string>> = {
  JOB: (id) => `/jobs/${id}`,
  LIST_EXPORT: (id) => `/list-exports/${id}`,
  IMPORT_BATCH: (id) => `/imports/${id}/show`,
  TRANSFER: (id) => `/transfer-requests/${id}/show`,
  BASE_FIGURE: (id) => `/base-figures/${id}/show`,
  FACILITY_FACT: (id) => `/facility-entries/${id}/show`,
  REGION_EVENT: (id) => `/region-events/${id}/show`,
  INDICATOR_DEFINITION_FACT: () => '/approvals?view=mine&kind=definitions',
  INDICATOR_TARGET_FACT: (id) => `/target-entries/${id}/show`,
  GRADE_SCHEME: (id) => `/grade-schemes/${id}/show`,
  REGRADE_BATCH: (id) => `/regrade-batches/${id}/show`,
  GRADE_SIMULATION: (id) => `/grade-simulations/${id}/show`,
  FROZEN_INDICATOR: (id) => `/frozen-indicators/${id}/show`,
};

/** The page of a record; null: it has none. */
export const pathOf = (subjectType: string, subjectId: string): string | null =>
  PATHS[subjectType]?.(subjectId) ?? null;

/** A message as it is shown. */
export interface Said {
  readonly sentence: string;
  /** What it is about; empty: one may not see it any more. */
  readonly name: string;
  /** Null: it has no page. */
  readonly path: string | null;
}

const has = (words: object, name: string): boolean => name in words;

export function saidOf(
  { kind, subjectType, subjectId, title, params: json }: InboxItem,
  { translate, text }: Words,
): Said {
  const params = JSON.parse(json) as Readonly<Record<string, string | number>>;
  const called = text(title);
  const path = pathOf(subjectType, subjectId);
  switch (kind) {
    case 'JOB_DONE':
    case 'JOB_FAILED': {
      const jobKind = String(params.jobKind);
      const work = has(zh.jobs.kind, jobKind) ? translate(`jobs.kind.${jobKind}`) : '';
      return { sentence: translate(`inbox.says.${kind}`), name: [work, called].filter(Boolean).join('·'), path };
    }
    case 'ENTRY_DECIDED': {
      const what = has(zh.inbox.subject, subjectType) ? translate(`inbox.subject.${subjectType}`) : '';
      const count = Number(params.count);
      const name = [what, called].filter(Boolean).join('·');
      return {
        sentence: translate(`inbox.says.${params.decision === 'RETURN' ? 'ENTRY_RETURNED' : 'ENTRY_APPROVED'}`),
        name: count > 1 ? translate('inbox.and_more', { name, count }) : name,
        path: count > 1 && params.decision === 'RETURN' ? '/approvals?view=mine' : path,
      };
    }
    default:
      return { sentence: translate(`inbox.says.${kind}`), name: called, path };
  }
}
