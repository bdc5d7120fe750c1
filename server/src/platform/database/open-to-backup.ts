import pg from 'pg';

/** Tables and sequences of the owner's that a role does not read wholly yet: without the right, or under row security without the policy. */
const CLOSED = `
  select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema, c.relkind = 'S' as sequence,
    c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup' and p.polroles = array[r.oid]) as guarded,
    exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup') as named
  from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
  where r.rolname = $1 and pg_get_userbyid(c.relowner) = current_user and c.relkind in ('r', 'p', 'S')
    and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
    and not (has_schema_privilege(r.oid, n.oid, 'usage')
      and case when c.relkind = 'S' then has_sequence_privilege(r.oid, c.oid, 'select')
        else has_table_privilege(r.oid, c.oid, 'select') and (not c.relrowsecurity
          or exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup' and p.polroles = array[r.oid])) end)
  order by 1`;

interface Closed {
  readonly name: string;
  readonly schema: string;
  readonly sequence: boolean;
  readonly guarded: boolean;
  readonly named: boolean;
}

/**
 * Lets the role that reads backups read every row of every table, also of those that a migration has only just made: under forced row security
 * even the owner reads nothing. It gets no other right.
 */
export async function openToBackup(owner: pg.Client, backupRole: string): Promise<void> {
  const role = pg.escapeIdentifier(backupRole);
  const { rows } = await owner.query<Closed>(CLOSED, [backupRole]);
  const statements = rows.flatMap(({ name, schema, sequence, guarded, named }) => [
    `grant usage on schema ${pg.escapeIdentifier(schema)} to ${role}`,
    `grant select on ${sequence ? 'sequence' : 'table'} ${name} to ${role}`,
    ...(guarded
      ? [
          named
            ? `alter policy backup on ${name} to ${role}`
            : `create policy backup on ${name} for select to ${role} using (true)`,
        ]
      : []),
  ]);
  // Verifying reads what a backup reads (`npm run facts:verify`); a database from before the function has none.
  const { rows: verifying } = await owner.query(
    `select from pg_proc where oid = to_regprocedure('kept_differences()') and not has_function_privilege($1, oid, 'execute')`,
    [backupRole],
  );
  if (verifying.length) statements.push(`grant execute on function kept_differences() to ${role}`);
  if (statements.length) await owner.query(['begin', ...new Set(statements), 'commit'].join(';\n'));
}
