import type { ConsoleLanguage } from '../../../shared/review/approval-kind.ts';
import { inboxPath, isInboxSubject } from '../../../shared/subjects.ts';
import type { InboxItem } from './use-inbox.ts';

/** A message as it is shown. */
export interface MessageLine {
  readonly sentence: string;
  /** What it is about; empty: one may not see it any more. */
  readonly name: string;
  /** Null: it has no page. */
  readonly path: string | null;
}

export function saidOf(
  { kind, subjectType, subjectId, title, params: json }: InboxItem,
  { translate, text }: ConsoleLanguage,
): MessageLine {
  const params = JSON.parse(json) as Readonly<Record<string, string | number>>;
  const called = text(title);
  const path = inboxPath(subjectType, subjectId);
  switch (kind) {
    case 'JOB_DONE':
    case 'JOB_FAILED': {
      const work = translate(`jobs.kind.${params.jobKind}`, { _: '' });
      return { sentence: translate(`inbox.says.${kind}`), name: [work, called].filter(Boolean).join('·'), path };
    }
    case 'ENTRY_DECIDED': {
      const what = isInboxSubject(subjectType) ? translate(`inbox.subject.${subjectType}`) : '';
      const count = Number(params.count);
      const name = [what, called].filter(Boolean).join('·');
      return {
        sentence: translate(`inbox.says.${params.decision === 'RETURN' ? 'ENTRY_RETURNED' : 'ENTRY_APPROVED'}`),
        name: count > 1 ? translate('inbox.and_more', { name, count }) : name,
        path: count > 1 && params.decision === 'RETURN' ? '/approvals?view=mine' : path,
      };
    }
    case 'GRADES_NOT_RECHECKED': {
      const count = Number(params.count);
      const name = count > 1 ? translate('inbox.and_more', { name: called, count }) : called;
      return { sentence: translate(`inbox.says.${kind}`), name, path };
    }
    case 'DOCUMENT_ENDED': {
      const what = translate(`audit.subjectType.${params.rests}`, { _: '' });
      const name = translate('inbox.rests', { name: called, on: String(params.on), what, count: Number(params.count) });
      return { sentence: translate(`inbox.says.${kind}`), name: called && name, path };
    }
    default:
      return { sentence: translate(`inbox.says.${kind}`), name: called, path };
  }
}
