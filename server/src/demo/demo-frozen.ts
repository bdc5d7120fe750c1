import type { EntityManager } from '@mikro-orm/postgresql';
import { decideFreeze, FrozenIndicator, proposeFreeze } from '../domains/indicators/index.ts';
import { Decision } from '../shared/review/review.ts';

/** The plan's deadline; the district reported how it stood that day. */
const DEADLINE = '2025-12-31';
const REPORTED = ['WORKERS_PER_10K_URBAN', 'URBAN_FACILITY_SHARE', 'TOWN_FACILITY_SHARE', 'VILLAGE_FACILITY_SHARE'];
/** The demo enters for the whole district, whatever day it is loaded. */
const ASKER = { today: DEADLINE, actor: null } as const;

/** The values at the plan's deadline (规划期末值), proposed for the final report; once. */
export async function proposeDeadline(em: EntityManager): Promise<void> {
  if (await em.count(FrozenIndicator)) return;
  const input = {
    idempotencyKey: 'demo',
    regionCode: '150102',
    codes: REPORTED,
    asOf: DEADLINE,
    reason: '“十四五”期末上报',
  };
  await proposeFreeze(em, input, ASKER);
}

/** The second person approves what was proposed for the deadline. */
export async function approveDeadline(em: EntityManager): Promise<void> {
  const waiting = await em.find(
    FrozenIndicator,
    { asOf: DEADLINE, believedFrom: null, supersededAt: null },
    { fields: ['id'] },
  );
  if (waiting.length) await decideFreeze(em, { ids: waiting.map(({ id }) => id), decision: Decision.APPROVE }, ASKER);
}
