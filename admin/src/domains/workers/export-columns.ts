import type { WorkerColumn } from '@jiceng/schema/exports.ts';

/** Columns of a file of workers, as the dialog groups them. */
export const EXPORT_GROUPS = {
  list: ['NAME', 'TOWN', 'UNIT', 'EMPLOYER', 'STANDING', 'COUNTED', 'EMPLOYED_FROM', 'LEFT_ON', 'EXIT_REASON'],
  identity: ['SEX', 'BIRTH_DATE', 'RETIREMENT_CLASS', 'ID_NUMBER', 'PHONE'],
  sensitive: ['ETHNIC_GROUP', 'POLITICAL_STATUS', 'PARTY_JOINED_ON'],
} as const satisfies Record<string, readonly WorkerColumn[]>;

export type ExportGroup = keyof typeof EXPORT_GROUPS;

/** In the order of the groups, however they were chosen. */
export const inOrder = (chosen: ReadonlySet<WorkerColumn>): WorkerColumn[] =>
  Object.values<readonly WorkerColumn[]>(EXPORT_GROUPS).flatMap((group) =>
    group.filter((column) => chosen.has(column)),
  );

/** One of them has a right of its own, so that a purpose is asked for. */
export const needsPurpose = (chosen: ReadonlySet<WorkerColumn>): boolean =>
  EXPORT_GROUPS.sensitive.some((column) => chosen.has(column));
