import type { EntityClass, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { RecordedEntry } from '../../../shared/time/fact.entity.ts';

/** Rows of one statement: few enough that sending it holds nobody up, many enough that what triggers count per statement is counted a few times. */
export const INSERTED_AT_ONCE = 1_000;

/**
 * Enters rows, some thousand in one statement, and answers their ids, in their order. They travel as one JSON text, since the ORM's own statement of that many rows
 * would be put together in one go. All rows have the columns of the first; what it leaves out the database fills in.
 *
 * @param progress Told how many are entered.
 */
export async function insertRows(
  em: EntityManager,
  entity: EntityClass<RecordedEntry>,
  rows: readonly object[],
  progress: (done: number) => void = () => undefined,
): Promise<string[]> {
  const [first] = rows;
  if (!first) return [];
  const { tableName, properties } = em.getMetadata().get(entity);
  const props = Object.keys(first).map((name) => {
    const prop = (properties as Readonly<Record<string, EntityProperty>>)[name];
    if (!prop) throw new Error(`${tableName} has no property ${name}`);
    return prop;
  });
  const columns = props.map(({ fieldNames }) => `"${fieldNames[0]}"`).join(', ');
  const statement = `insert into "${tableName}" (${columns})
    select ${columns} from rows from (jsonb_populate_recordset(null::"${tableName}", ?::jsonb)) with ordinality
    order by ordinality returning id::text as id`;
  const breathe = breather();
  const ids: string[] = [];
  for (let from = 0; from < rows.length; from += INSERTED_AT_ONCE) {
    const lines: string[] = [];
    for (const row of rows.slice(from, from + INSERTED_AT_ONCE)) {
      lines.push(lineOf(em, props, row));
      await breathe();
    }
    const made = await em.execute<{ id: string }[]>(statement, [`[${lines.join(',')}]`]);
    if (made.length !== lines.length)
      throw new Error(`${lines.length} rows were entered and ${made.length} ids answered`);
    for (const { id } of made) ids.push(id);
    progress(ids.length);
    await breathe();
  }
  return ids;
}

const lineOf = (em: EntityManager, props: readonly EntityProperty[], row: object): string =>
  JSON.stringify(
    Object.fromEntries(
      props.map(({ name, fieldNames, customType }) => {
        const value: unknown = row[name as keyof typeof row] ?? null;
        if (value === null) return [fieldNames[0], null];
        if (Buffer.isBuffer(value)) return [fieldNames[0], `\\x${value.toString('hex')}`];
        return [fieldNames[0], customType?.convertToDatabaseValue(value, em.getPlatform(), {}) ?? value];
      }),
    ),
  );
