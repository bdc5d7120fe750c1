interface Entry {
  readonly row: number;
  readonly subject: string;
  readonly subjectId: string;
  readonly entryId: string;
  readonly action: string;
}

/** Page of the record or of the entry itself, which waits for its second person; null: it has none. */
const PAGES: Readonly<Record<string, (entry: Entry) => string>> = {
  WORKER: ({ subjectId }) => `/workers/${subjectId}/show`,
  FACILITY: ({ entryId }) => `/facility-entries/${entryId}/show`,
  REGION: ({ entryId }) => `/base-figures/${entryId}/show`,
};

export const pathOf = (entry: Entry): string | null => PAGES[entry.subject]?.(entry) ?? null;

/** What a row made, each page once: somebody's file, his employment and his assignment are on one. What gave way to it is told there. */
export function recordsOf<E extends Entry>(entries: readonly E[]): readonly E[] {
  const told = new Set<string>();
  return entries.filter((entry) => {
    const one = `${entry.row} ${pathOf(entry) ?? `${entry.subject} ${entry.subjectId}`}`;
    if (entry.action !== 'MADE' || told.has(one)) return false;
    told.add(one);
    return true;
  });
}
