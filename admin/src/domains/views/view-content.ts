/** How a list is looked at: conditions but the text of the search, order, hidden columns (null: the list's own). */
export interface ViewContent {
  readonly filter: Readonly<Record<string, string | boolean>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly hiddenColumns: readonly string[] | null;
}

interface ListState {
  readonly filterValues: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly hiddenColumns: readonly string[] | undefined;
}

/** What is shown now, as a view keeps it. Who was looked for is nobody's view, and may be a person's number. */
export function contentOf({ filterValues, sort, hiddenColumns }: ListState): ViewContent {
  const { search: _, ...conditions } = filterValues;
  const filter = Object.fromEntries(
    Object.entries(conditions).filter(
      (entry): entry is [string, string | boolean] => typeof entry[1] === 'string' || typeof entry[1] === 'boolean',
    ),
  );
  return { filter, sort: { field: sort.field, order: sort.order }, hiddenColumns: hiddenColumns ?? null };
}

/** What was kept; null where it is none of this console's making, so that it is offered to nobody. */
export function readContent(text: string): ViewContent | null {
  try {
    const { filter, sort, hiddenColumns } = JSON.parse(text) as Partial<ViewContent>;
    if (typeof filter !== 'object' || filter === null || typeof sort?.field !== 'string') return null;
    return contentOf({
      filterValues: filter,
      sort: { field: sort.field, order: sort.order === 'DESC' ? 'DESC' : 'ASC' },
      hiddenColumns: Array.isArray(hiddenColumns)
        ? hiddenColumns.filter((name) => typeof name === 'string')
        : undefined,
    });
  } catch {
    return null;
  }
}

/** The list looks like this view now. */
export const isShown = (view: ViewContent, now: ViewContent): boolean =>
  keyOf(view) === keyOf({ ...now, hiddenColumns: view.hiddenColumns === null ? null : now.hiddenColumns });

const keyOf = ({ filter, sort, hiddenColumns }: ViewContent): string =>
  JSON.stringify([
    Object.entries(filter).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    sort,
    hiddenColumns?.toSorted() ?? null,
  ]);
