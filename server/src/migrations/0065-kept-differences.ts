import { Migration } from '@mikro-orm/migrations';
import { definerFunction } from './sql.ts';

/** Whether rows kept beside the facts say what the facts say, for `npm run facts:verify`. */
export class Migration0065KeptDifferences extends Migration {
  override up(): void {
    // A thousand files at a time, so that a district's need not be held in memory at once.
    definerFunction(
      this,
      'kept_differences()',
      'table (kept text, about bigint)',
      `language plpgsql stable set jit = off as $$
      declare ids int[];
      begin
        for ids in select array_agg(w.id) from (select id, id / 1000 as thousand from worker) w group by w.thousand order by w.thousand loop
          return query ${['worker_span', 'worker_run', 'worker_end'].map(ofWorkers).join(' union all ')};
        end loop;
        return query ${differing('headcount_step', 'unit_id', '(table headcount_step)', 'headcount_recount(array(select id from region))')};
      end $$`,
    );
  }
}

const ofWorkers = (name: string): string =>
  differing(name, 'worker_id', `(select * from ${name} k where k.worker_id = any(ids))`, `${name}_told(ids)`);

/** Whose rows are kept and not told, or told and not kept. */
const differing = (name: string, about: string, kept: string, told: string): string =>
  `(select distinct '${name}', d.${about}::bigint from (
    (select * from ${kept} k except select * from ${told}) union all (select * from ${told} except select * from ${kept} k)) d)`;
