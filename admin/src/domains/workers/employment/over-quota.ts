import type { OverQuotaInput } from '@jiceng/schema/workers.ts';

/** What stands in the form of going beyond a quota; without a paper it is none. */
export const overQuotaInput = (given: OverQuotaInput | null | undefined): OverQuotaInput | null =>
  given?.document?.title
    ? {
        document: {
          title: given.document.title,
          number: given.document.number || null,
          date: given.document.date || null,
        },
        reason: given.reason ?? '',
      }
    : null;
