import { sql } from 'kysely';
import type { ReadEnv, Sql } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { holdsOn } from '../employment/employed-at.sql.ts';

/**
 * Workers as they stand at `asOf`, with the employment and the assignment in force, if any, and what they hold then: posts, duties, certificates. Who
 * has not one employment that is believed has no file. As it is believed now they are kept (`worker_span`), one row for any day; as at an earlier
 * state of knowledge they are told from the facts. A scenario holds the two together.
 */
export const workersAt = (env: ReadEnv): Sql => (env.knownOn === null ? kept(env) : told(env));

/** What is asked of few rows only, name and version, is looked up and not joined. */
const kept = (env: ReadEnv): Sql => sql`
  select s.worker_id as id, s.person_id, s.region_id, s.community_id, s.pinyin, s.initials, s.employer_id, s.standing, s.unit_id, s.has_left,
    s.posts, s.duties, s.certificates, (select w.version from worker w where w.id = s.worker_id) as version,
    (select p.name from person p where p.id = s.person_id) as name
  from worker_span s where s.from_day <= ${env.asOf} and s.to_day > ${env.asOf}`;

/** The limit keeps it a look into the index for the few rows it is asked of; `exists` would be answered by reading all employments. */
const employed = (env: ReadEnv, when: Sql): Sql =>
  sql`((select true from employment x where x.worker_id = w.id and ${believed('x', env)}${when} limit 1) is not null)`;

const heldAt = (table: string, column: string, env: ReadEnv): Sql =>
  sql`array(select ${sql.ref(`f.${column}`)} from ${sql.table(table)} f where f.worker_id = w.id and ${holdsOn('f', env)})`;

const told = (env: ReadEnv): Sql => sql`
  select w.id, w.person_id, w.region_id, w.community_id, w.pinyin, w.initials, e.employer_id, e.standing, a.unit_id,
    e.id is null and ${employed(env, sql` and x.to_day <= ${env.asOf}`)} as has_left,
    ${heldAt('duty', 'post_class', env)} as posts, ${heldAt('duty', 'duty', env)} as duties, ${heldAt('certificate', 'kind', env)} as certificates,
    w.version, (select p.name from person p where p.id = w.person_id) as name
  from worker w
  left join employment e on e.worker_id = w.id and ${holdsOn('e', env)}
  left join assignment a on a.worker_id = w.id and ${holdsOn('a', env)}
  where e.id is not null or ${employed(env, sql``)}`;
