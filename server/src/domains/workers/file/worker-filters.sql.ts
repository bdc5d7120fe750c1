import { sql } from 'kysely';
import type { ReadEnv, RowName, SealedSearch, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { SEALED } from '../identity/identity.service.ts';
import { readResidentId } from '../identity/numbers/resident-id.rules.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
type Test = (column: Sql) => Sql;

/** Signs between the parts of a name (阿古拉·巴图), which people leave out or type otherwise. */
const BETWEEN = "'·•・‧．. '";
const withoutSigns = (text: Sql): Sql => sql`translate(${text}, ${sql.raw(BETWEEN)}, '')`;

/** The beginning of pinyin or initials: `starts_with` over columns ordered by bytes is the only search that uses an index under row security. */
export const soundsLike = (row: RowName, value: Sql): Sql => {
  const typed = sql`replace(lower(${value}), ' ', '')`;
  return sql`(starts_with(${ref(row, 'pinyin')} collate "C", ${typed}) or starts_with(${ref(row, 'initials')} collate "C", ${typed}))`;
};

/** A whole resident identity number as it was typed: full-width digits, spaces and a small x are the same number. */
export const WHOLE_NUMBER: SealedSearch = {
  field: SEALED.idNumber,
  read: (typed) => {
    const number = readResidentId(typed, '9999-12-31');
    return typeof number === 'string' ? null : number.number;
  },
};

/**
 * Whose name holds what was typed, or sounds like it, or whose whole number it is: each is found by an index or a scan of its own, once, and the rows
 * are then found by what that gave. A number that lies outside the scope finds what a number nobody has finds: nothing.
 */
export const searchWorker = (
  row: RowName,
  _env: ReadEnv,
  value: Sql,
  number: Sql | null,
): Sql => sql`${ref(row, 'id')} = any(array(
    select w.id from worker w where ${soundsLike('w', value)}
    union all select (select w.id from worker w where w.person_id = n.id) from (
      select p.id from person p where trim(${value}) <> '' and position(${withoutSigns(value)} in p.name) > 0 and (${withoutSigns(value)} <> '' or position(trim(${value}) in p.name) > 0)
      union select p.id from person p where ${withoutSigns(value)} <> '' and p.name <> ${withoutSigns(sql`p.name`)}
        and position(${withoutSigns(value)} in ${withoutSigns(sql`p.name`)}) > 0) n
    union all select i.worker_id from worker_identity i where i.superseded_at is null and i.id_number_index = ${number ?? sql`null::bytea`}))`;

/** A registration, believed and in force at `asOf`, that passes the test; by the days that stand beside its period. */
export const isRegistered = (row: RowName, env: ReadEnv, test: Test): Sql =>
  sql`exists (select from certificate_registration f where f.worker_id = ${ref(row, 'id')} and ${believed('f', env)} and f.from_day <= ${env.asOf}
    and f.to_day > ${env.asOf} and ${test(sql.ref('f.certificate_kind'))})`;

/** An employment began on a day that passes the test, up to `asOf`; a change of employer or standing begins none. */
export const wasHired = (row: RowName, env: ReadEnv, test: Test): Sql =>
  env.knownOn === null
    ? sql`exists (select from worker_run x where x.worker_id = ${ref(row, 'id')} and x.from_day <= ${env.asOf} and ${test(sql.ref('x.from_day'))})`
    : sql`exists (select from employment x where x.worker_id = ${ref(row, 'id')} and ${believed('x', env)} and x.from_day <= ${env.asOf}
    and ${test(sql.ref('x.from_day'))} and not exists (
      select from employment y where y.worker_id = x.worker_id and ${believed('y', env)} and y.to_day = x.from_day))`;

/** An employment ended, with a reason, on a day that passes the test, up to `asOf`. */
export const hadLeft = (row: RowName, env: ReadEnv, test: Test): Sql =>
  sql`exists (select from employment x where x.worker_id = ${ref(row, 'id')} and ${believed('x', env)} and x.exit_reason is not null
    and x.to_day <= ${env.asOf} and ${test(sql.ref('x.to_day'))})`;

/** He was recruited with a batch, in a way or of a class that passes the test, by an employment that began up to `asOf`. */
export const recruitedWith =
  (column: 'recruitment_batch' | 'recruitment_kind' | 'graduate_cohort') =>
  (row: RowName, env: ReadEnv, test: Test): Sql =>
    sql`exists (select from employment x where x.worker_id = ${ref(row, 'id')} and ${believed('x', env)} and x.from_day <= ${env.asOf}
    and ${test(sql.ref(`x.${column}`))})`;
