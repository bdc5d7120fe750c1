import type { HeadcountCategory, HeadcountStatus } from '@jiceng/schema/headcounts.ts';

export const CATEGORIES = ['ALL', 'COMMITTEE', 'STAFF'] as const satisfies readonly HeadcountCategory[];
export const STATUSES = ['FREE', 'FULL', 'OVER', 'NOT_SET'] as const satisfies readonly HeadcountStatus[];
