import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ReadEnv } from '../../../../shared/reads/reads.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { doubtsAbout, type PlausibilityFacts } from './plausibility.rules.ts';
import { PLAUSIBILITY_NEEDS } from './plausibility-needs.sql.ts';

export interface DoubtfulFigure {
  readonly id: string;
  /** Name of the region it is about. */
  readonly region: string;
  readonly onDate: Day;
}

const NOW: ReadEnv = { permissions: new Set(), asOf: sql`current_date`, knownOn: null };

/** Of these figures those that must be explained and have no remark yet (须说明而未说明), compared with what is approved now. */
export async function figuresToExplain(em: EntityManager, ids: readonly string[]): Promise<readonly DoubtfulFigure[]> {
  const { previous, parts, residents } = PLAUSIBILITY_NEEDS;
  const { rows } = await sql<DoubtfulFigure & PlausibilityFacts>`
    select b.id::text, b.metric, b.on_date::text as "onDate", b.value, ${previous('b', NOW)} as previous, ${parts('b', NOW)} as parts,
      ${residents('b', NOW)} as residents,
      coalesce((select a.name from region_attributes a where a.unit_id = b.unit_id and a.superseded_at is null
        order by a.valid @> b.on_date desc, lower(a.valid) desc limit 1), '') as region
    from base_figure b where b.id = any(${`{${ids.join(',')}}`}::bigint[]) and b.remark is null order by b.id`.execute(
    em.getKysely(),
  );
  return rows.filter((facts) => doubtsAbout(facts).some(({ mustExplain }) => mustExplain));
}
