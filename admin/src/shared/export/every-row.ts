/** The server answers at most 200 rows at once. */
const PER_PAGE = 200;

export interface RowPage<Row> {
  readonly data: readonly Row[];
  readonly total?: number | undefined;
}

/**
 * All rows of a list, page after page up to its total. It ends at an empty page too: rows may have gone while it was reading.
 * `onProgress` hears how many of how many are there.
 */
export async function everyRow<Row>(
  ask: (page: number, perPage: number) => Promise<RowPage<Row>>,
  onProgress: (read: number, total: number) => void = () => undefined,
  perPage = PER_PAGE,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = await ask(page, perPage);
    rows.push(...data);
    onProgress(Math.min(rows.length, total), total);
    if (data.length === 0 || page * perPage >= total) return rows;
  }
}
