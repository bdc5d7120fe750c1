import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import type { ImportAsker, ImportEntry, ImportProblem } from '../../../shared/imports/import-kind.ts';
import { supersedeFacts } from '../../../shared/time/store-splice.ts';
import { BaseFigure } from '../base-figures/base-figure.entity.ts';

const UNTOUCHED = `select id::text as id from base_figure where id = any(?::bigint[]) and superseded_at is null and believed_from is null
  and review = 'ENTERED' order by id for update`;

/** What waited before is entered again, as it was, by who takes the import back. */
const AGAIN = `insert into base_figure (unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title,
    document_number, document_date, document_grade)
  select unit_id, region_id, community_id, metric, on_date, value, source_kind, source, document_title, document_number, document_date,
    document_grade
  from base_figure where id = any(?::bigint[])`;

/** Takes imported figures back (撤销导入), where none of them was submitted, decided or replaced since; what waited in their place waits again. */
export async function undoFigures(
  em: EntityManager,
  entries: readonly ImportEntry[],
  { progress }: Pick<ImportAsker, 'progress'>,
): Promise<readonly ImportProblem[]> {
  const { MADE: made = [], ENDED: ended = [] } = Object.fromEntries(groupBy(entries, ({ action }) => action));
  const ids = made.map(({ entryId }) => entryId);
  const untouched = new Set((await em.execute<{ id: string }[]>(UNTOUCHED, [array(ids)])).map(({ id }) => id));
  const touched = made.filter(({ entryId }) => !untouched.has(entryId));
  if (touched.length) return touched.map(({ row, part }) => ({ row, column: part, code: 'TOUCHED_SINCE', params: {} }));
  let done = 0;
  const wrote = (part: readonly string[]): void => {
    done += part.length;
    progress(done, entries.length);
  };
  for (const part of parts(ids)) {
    await supersedeFacts(em, BaseFigure, part);
    wrote(part);
  }
  for (const part of parts(ended.map(({ entryId }) => entryId))) {
    await em.execute(AGAIN, [array(part)]);
    wrote(part);
  }
  return [];
}

/** Few enough that the audit of one statement is written in time, and that who waits sees steps. */
const AT_ONCE = 1_000;

const parts = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE));

const array = (ids: readonly string[]): string => `{${ids.join(',')}}`;
