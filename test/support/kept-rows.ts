import { asClient } from '../../server/src/platform/database/index.ts';

const KEPT = ['worker_span', 'worker_run', 'worker_end'] as const;

/** Rows kept beside the facts that the facts do not tell, and rows they tell that are not kept; as the owner, who sees all of them. */
export const keptDifferences = (ownerUrl: string): Promise<unknown[]> =>
  asClient(ownerUrl, async (owner) => {
    const found: unknown[] = [];
    for (const name of KEPT) {
      const told = `select * from ${name}_told(array(select id from worker))`;
      const { rows } = await owner.query(
        `(select '${name} too much' as what, k.* from (table ${name} except ${told}) k limit 3)
         union all (select '${name} missing', k.* from (${told} except table ${name}) k limit 3)`,
      );
      found.push(...rows);
    }
    return found;
  });
