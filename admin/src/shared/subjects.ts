import { SLICES } from '../slices.ts';
import type { Subject } from './console-slice.ts';

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(SLICES.flatMap(({ subjects = {} }) => Object.entries(subjects)));

/** Kinds of records as the audit names them. */
export const AUDIT_SUBJECTS: readonly string[] = [...SUBJECTS].flatMap(([type, { audit }]) =>
  audit === undefined ? [] : [type],
);

/** Where the record of an audit entry is shown; null where it has no page. */
export const auditPath = (subjectType: string, subjectId: string): string | null =>
  SUBJECTS.get(subjectType)?.audit?.(subjectId) ?? null;

/** Where the record of a message or a job is shown, and mended when it came back; null where it has no page. */
export const inboxPath = (subjectType: string, subjectId: string): string | null =>
  SUBJECTS.get(subjectType)?.inbox?.(subjectId) ?? null;

/** Whether the inbox has a name for this kind of record. */
export const isInboxSubject = (subjectType: string): boolean => SUBJECTS.get(subjectType)?.inbox !== undefined;
