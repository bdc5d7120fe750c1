import { sql } from 'kysely';
import type { ReadEnv } from '../../../server/src/shared/reads/reads.ts';

/** Rights and dates that hold for a field and what lies below it. */
export interface Env {
  readonly permissions: ReadonlySet<string>;
  readonly asOf: string;
  readonly knownOn: string | null;
}

export const within = (outer: Env, args: Readonly<Record<string, unknown>>): Env => ({
  ...outer,
  asOf: typeof args.asOf === 'string' ? args.asOf : outer.asOf,
  knownOn: typeof args.knownOn === 'string' ? args.knownOn : outer.knownOn,
});

export const sqlEnv = ({ permissions, asOf, knownOn }: Env): ReadEnv => ({
  permissions,
  asOf: sql`${sql.lit(asOf)}::date`,
  knownOn: knownOn === null ? null : sql`${sql.lit(knownOn)}::timestamptz`,
});
