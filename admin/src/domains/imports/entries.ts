interface Entry {
  readonly row: number;
  readonly subject: string;
  readonly subjectId: string;
}

/** A row of the file may write several entries of one record: it is told once. */
export function recordsOf<E extends Entry>(entries: readonly E[]): readonly E[] {
  const told = new Set<string>();
  return entries.filter(({ row, subject, subjectId }) => {
    const one = `${row} ${subject} ${subjectId}`;
    if (told.has(one)) return false;
    told.add(one);
    return true;
  });
}

const PAGES: Readonly<Record<string, string>> = { WORKER: 'workers', FACILITY: 'facilities', REGION: 'regions' };

/** Page of the record; null: it has none. */
export const pathOf = ({ subject, subjectId }: Pick<Entry, 'subject' | 'subjectId'>): string | null =>
  PAGES[subject] ? `/${PAGES[subject]}/${subjectId}/show` : null;
