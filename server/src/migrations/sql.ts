import type { Migration } from '@mikro-orm/migrations';

/**
 * In every migration `jiceng_app` stands for the role the server connects as, whatever its real name is:
 * the runner puts the real name in its place (platform/database/migrate.ts).
 */
const APP = 'jiceng_app';

/**
 * The session's scope. `nullif`: a setting that was local to a finished transaction reads as '' afterwards, and ''::int[] is an error,
 * not "no rows". The subselects are read once per statement; the outer `::int[]` is needed, `= any((select ...))` is parsed as a row subquery.
 */
const REGIONS = `(select nullif(current_setting('app.regions', true), '')::int[])::int[]`;
const ALL = `(select coalesce(current_setting('app.all', true), '') = 'on')`;
const OWN_LEVEL = `(select coalesce(current_setting('app.own_level', true), '') = 'on')`;
const ANYBODY = `(select coalesce(current_setting('app.person', true), '') <> '')`;

/**
 * What every dated fact carries: period, when it was believed, who entered it and why, the paper it was entered from.
 * `recorded_by` and `reason` come from the transaction; without an actor or a reason the row is refused.
 */
export const FACT_COLUMNS = `
  valid daterange not null check (not isempty(valid) and lower(valid) is not null),
  recorded_at timestamptz(3) not null default now(),
  superseded_at timestamptz(3),
  recorded_by int not null default nullif(current_setting('app.person', true), '')::int references person,
  reason text not null default nullif(current_setting('app.reason', true), ''),
  document_title text,
  document_number text,
  document_article text,
  document_date date,
  document_grade text check (document_grade in ('OFFICIAL', 'QUOTED', 'UNVERIFIED', 'COMPUTED', 'ASSUMED')),
  version int not null default 1`;

/**
 * A dated table that no second person looks at: what is recorded is believed from that moment. Reviewed tables have the column too
 * (`reviewed`), so that one condition asks of both what was believed when.
 */
export const UNREVIEWED = 'believed_from timestamptz(3) generated always as (recorded_at) stored';

/** Condition of the row policies, for a table with `region_id` (and `community_id`, where 本级 leaves out what lies in a community). */
export function inScope(columns: { readonly community?: boolean | undefined } = {}): string {
  const region = `(${ALL} or region_id = any(${REGIONS}))`;
  return columns.community ? `${region} and (community_id is null or not ${OWN_LEVEL})` : region;
}

function forceRowSecurity(m: Migration, table: string): void {
  m.addSql(`alter table ${table} enable row level security`);
  m.addSql(`alter table ${table} force row level security`);
}

/** A table whose rows belong to a region: seen and written only within the scope. `grants` are what the server may do besides reading. */
export function guarded(
  m: Migration,
  table: string,
  options: { readonly community?: boolean; readonly grants?: string } = {},
): void {
  forceRowSecurity(m, table);
  const condition = inScope(options);
  m.addSql(`create policy scope on ${table} using (${condition}) with check (${condition})`);
  m.addSql(`grant select on ${table} to ${APP}`);
  if (options.grants) m.addSql(`grant ${options.grants} on ${table} to ${APP}`);
}

/** A table of the whole installation without a region: read by whoever is logged in, written only with the district in scope. */
export function referenceData(m: Migration, table: string, options: { readonly grants?: string } = {}): void {
  forceRowSecurity(m, table);
  m.addSql(`create policy read on ${table} for select using (${ANYBODY})`);
  m.addSql(`create policy enter on ${table} for insert with check ((select holds_district()))`);
  m.addSql(
    `create policy change on ${table} for update using ((select holds_district())) with check ((select holds_district()))`,
  );
  m.addSql(`create policy remove on ${table} for delete using ((select holds_district()))`);
  m.addSql(`grant select on ${table} to ${APP}`);
  if (options.grants) m.addSql(`grant ${options.grants} on ${table} to ${APP}`);
}

/** A table whose rows belong to a region but are read by whoever is logged in, like the firms several streets deal with; written only within the scope. */
export function sharedRecords(m: Migration, table: string, options: { readonly grants: string }): void {
  forceRowSecurity(m, table);
  m.addSql(`create policy read on ${table} for select using (${ANYBODY})`);
  m.addSql(`create policy enter on ${table} for insert with check (${inScope()})`);
  m.addSql(`create policy change on ${table} for update using (${inScope()}) with check (${inScope()})`);
  m.addSql(`grant select, ${options.grants} on ${table} to ${APP}`);
}

/** A table whose rows concern several regions (`region_ids`): seen and written by whoever holds one of them. */
export function guardedByAny(m: Migration, table: string, options: { readonly grants: string }): void {
  forceRowSecurity(m, table);
  const condition = `(${ALL} or region_ids && ${REGIONS})`;
  m.addSql(`create policy scope on ${table} using (${condition}) with check (${condition})`);
  m.addSql(`grant select, ${options.grants} on ${table} to ${APP}`);
}

/** A table of parts: each is seen and written with the row it belongs to. */
export function partOf(
  m: Migration,
  table: string,
  { of, by, grants }: { readonly of: string; readonly by: string; readonly grants?: string },
): void {
  forceRowSecurity(m, table);
  const condition = `exists (select from ${of} whole where whole.id = ${table}.${by})`;
  m.addSql(`create policy scope on ${table} using (${condition}) with check (${condition})`);
  m.addSql(`grant select${grants ? `, ${grants}` : ''} on ${table} to ${APP}`);
}

/**
 * Units seen beyond the key of rights, as `scope_of` (migration 0008) finds them for whoever asks: all of `app.sights`, and of the units in
 * `app.held_until` (`{ unit: day }`) what began before the day. They travel with the scope, so that no policy reads a table.
 */
const SIGHTS = `(select nullif(current_setting('app.sights', true), '')::int[])::int[]`;
const HELD_UNTIL = `(select nullif(current_setting('app.held_until', true), '')::jsonb)`;
/** Whether there are any. */
export const SEES_BEYOND = `(select coalesce(nullif(current_setting('app.sights', true), ''), '{}') <> '{}'
  or coalesce(nullif(current_setting('app.held_until', true), ''), '{}') <> '{}')`;

/**
 * Rows of a unit that went into one that is held are seen, and of one that was held until a day those that `began` before it (null: the row has no
 * day). Reading only: writing takes the key.
 */
export function seenBySight(
  m: Migration,
  table: string,
  { unit, began }: { readonly unit: string; readonly began: string | null },
): void {
  const until = `(${HELD_UNTIL} ->> ${unit}::text)`;
  const held = began === null ? `${until} is not null` : `${began} < ${until}::date`;
  m.addSql(`create policy sight on ${table} for select
    using (${SEES_BEYOND} and (${unit} = any(${SIGHTS}) or ${held}) and (community_id is null or not ${OWN_LEVEL}))`);
}

/** Facts are never overwritten: the server may enter them, and of an entered one close the recorded time. */
export function factGrants(m: Migration, table: string): void {
  m.addSql(`grant select, insert on ${table} to ${APP}`);
  m.addSql(`grant update (superseded_at, version) on ${table} to ${APP}`);
}

/**
 * Four eyes (双人复核): entries of the table count only when a second person has approved them. The table has `recorded_at`, `recorded_by`,
 * `superseded_at` and `version`; here it gets the columns of the review. The application may move an entry to its next state, give the reason
 * and close it; who did it and when the trigger `review_guard` (migration 0006) stamps, and it refuses everything else.
 * Make unique and exclusion constraints `where (IN_FORCE)`: what waits stands outside the timeline.
 */
export function reviewed(m: Migration, table: string): void {
  m.addSql(`alter table ${table}
    add column review text not null default 'ENTERED' check (review in ('ENTERED', 'SUBMITTED', 'APPROVED', 'RETURNED', 'SHIPPED')),
    add column submitted_at timestamptz(3),
    add column submitted_by int references person,
    add column decided_at timestamptz(3),
    add column decided_by int references person,
    add column decision_reason text,
    add column believed_from timestamptz(3),
    add column copied_from bigint,
    add constraint ${table}_four_eyes check (decided_by is null or (decided_by <> recorded_by and decided_by is distinct from submitted_by)),
    add constraint ${table}_believed check (superseded_at is not null
      or (review in ('APPROVED', 'SHIPPED')) = (believed_from is not null))`);
  m.addSql(`grant update (review, decision_reason, superseded_at, version) on ${table} to ${APP}`);
  m.addSql(
    `create trigger review_guard before insert or update on ${table} for each row execute function review_guard()`,
  );
}

/** Of a reviewed table: entries that are believed now, those that were approved or shipped. */
export const IN_FORCE = 'superseded_at is null and believed_from is not null';
/** Of a reviewed table: entries that wait for a decision, or for their preparer after they were returned. */
export const WAITING = 'superseded_at is null and believed_from is null';

export interface Audited {
  /** Kind of the record on whose tab an entry is shown, `FACILITY`. */
  readonly subject: string;
  /** Column with that record's id. */
  readonly subjectId: string;
  /** Columns kept as '***'. */
  readonly secret?: readonly string[];
  /** Column with the row's own id. */
  readonly rowId?: string;
  /** Enters what happened under the district although the row has a region, for rows about users. */
  readonly underDistrict?: boolean;
}

/** Every statement that changes the table leaves entries in `audit_entry` in the same transaction. */
export function audited(m: Migration, table: string, of: Audited): void {
  const args = [
    of.subject,
    of.subjectId,
    of.rowId ?? 'id',
    `{${(of.secret ?? []).join(',')}}`,
    of.underDistrict ? 'district' : 'row',
  ]
    .map((argument) => `'${argument}'`)
    .join(', ');
  const on = (event: string, tables: string): void =>
    m.addSql(`create trigger audit_${event} after ${event} on ${table} referencing ${tables}
      for each statement execute function audit_write(${args})`);
  on('insert', 'new table as new_rows');
  on('update', 'old table as old_rows new table as new_rows');
  on('delete', 'old table as old_rows');
}

/** The owner's own functions (SECURITY DEFINER) read and write this table although row security is forced on the owner too. */
export function openToOwner(m: Migration, table: string, what: 'all' | 'select' = 'all'): void {
  m.addSql(
    `create policy owner_functions on ${table} for ${what} to current_user using (true)${what === 'all' ? ' with check (true)' : ''}`,
  );
}

/** A function that runs as the owner. Its search path is fixed, and nobody but the server may call it. `signature` is `name(arguments)`. */
export function definerFunction(m: Migration, signature: string, returns: string, body: string): void {
  const name = signature.slice(0, signature.indexOf('('));
  m.addSql(
    `create function ${signature} returns ${returns} security definer set search_path = public, pg_temp ${body}`,
  );
  m.addSql(`revoke all on function ${name} from public`);
  m.addSql(`grant execute on function ${name} to ${APP}`);
}
