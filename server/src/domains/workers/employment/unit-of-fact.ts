import { sql } from 'kysely';
import type { ToOne } from '../../../shared/reads/reads.ts';
import { believed } from '../../../shared/time/dated.sql.ts';
import { Region } from '../../regions/index.ts';

/** Unit of a fact. Units come and go; it is told as on the fact's first day, or on the first day the tree knows it. */
export const unitOfFact: ToOne = {
  entity: () => Region,
  column: 'unit_id',
  asOf: (
    row,
    env,
  ) => sql`greatest(lower(${sql.ref(`${row}.valid`)}), (select min(lower(u.valid)) from region_attributes u
    where u.unit_id = ${sql.ref(`${row}.unit_id`)} and ${believed('u', env)}))`,
};
