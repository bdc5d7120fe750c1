import type { Migration } from '@mikro-orm/migrations';

const PERSON = `nullif(current_setting('app.person', true), '')::int`;

/** Who reads files and has to look again when one changes (读取方). */
export interface FileReader {
  /** As its notes name it. */
  readonly reader: string;
  /** Its trigger function, called with the kind of fact. */
  readonly notes: string;
  /** Job that looks again; one of who changed the file waits at a time. */
  readonly job: string;
  readonly title: string;
  /** Whether a worker `w` concerns it. */
  readonly concerns: string;
  /** Nobody asked for its job, so nobody is told that it is done (column `asked` of `job`, since 0067). */
  readonly quiet?: true;
}

/** What notes the workers of `rows`, as far as `where` says. */
type Note = (rows: string, where: string) => string;

/** Trigger function that notes whose facts a statement enters or closes, and has the job looked for that looks again; as 0049 made it. */
export const notesFunction = (
  name: string,
  note: Note,
  { job, title, quiet = false }: Pick<FileReader, 'job' | 'title'> & { readonly quiet?: boolean },
): string => `create or replace function ${name}() returns trigger security definer language plpgsql set search_path = public, pg_temp as $$
    declare noted int;
    begin
      if tg_op = 'INSERT' then
        ${note('new_rows n', '')}
      else
        ${note('old_rows o join new_rows n on n.id = o.id', 'o.superseded_at is null and n.superseded_at is not null and ')}
      end if;
      get diagnostics noted = row_count;
      if noted > 0 then
        perform from job where person_id = ${PERSON} and kind = '${job}' and state = 'QUEUED' limit 1 for key share skip locked;
        if not found then
          insert into job (kind, title, params${quiet ? ', asked' : ''}) values ('${job}', '${title}', '{}'${quiet ? ', false' : ''});
        end if;
      end if;
      return null;
    end $$`;

/**
 * Notes of changed files for one reader: a statement that enters or closes facts of a worker whom it concerns notes him for this reader, with the facts. The
 * same worker is noted once, with all of them, and is looked at again although a look at him met a fault before. A lock keeps a server from taking the job
 * that is relied on; one that is taken already is passed over, and another is asked for.
 */
export function noteFor(m: Migration, { reader, notes, job, title, concerns, quiet }: FileReader): void {
  const note = (
    rows: string,
    where: string,
  ): string => `insert into grade_recheck as k (reader, worker_id, region_id, community_id, because)
          select '${reader}', w.id, w.region_id, w.community_id, array_agg(tg_argv[0] || '/' || n.id order by n.id)
          from ${rows} join worker w on w.id = n.worker_id
          where ${where}${concerns} group by w.id
          on conflict (reader, worker_id) do update set because = (select array_agg(distinct f) from unnest(k.because || excluded.because) f),
            noted_at = now(), set_aside_at = null, fault = null;`;
  m.addSql(notesFunction(notes, note, { job, title, quiet: quiet ?? false }));
  m.addSql(`revoke all on function ${notes} from public`);
}
