import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../../server/src/platform/unit-of-work/index.ts';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'test' };
const REVIEWED = ['base_figure', 'facility_fact', 'indicator_definition_fact', 'indicator_target_fact'];

/** A person who is there to approve what a test enters (复核人); no user. */
export const secondPerson = (orm: MikroORM): Promise<number> =>
  unitOfWork(orm, SYSTEM, 'test', { reason: '复核人' }, async (em) => {
    const [made] = await em.execute<{ id: number }[]>(`insert into person (name) values ('复核人') returning id`);
    return (made as { id: number }).id;
  });

/** Approves what a test entered by SQL as the system and what waits in the reviewed tables, as a second person; the demo's desk is left alone. */
export async function approveAll(orm: MikroORM): Promise<void> {
  const update = (set: string, of: string) => async (em: EntityManager) => {
    for (const table of REVIEWED)
      await em.execute(
        `update ${table} set review = '${set}' where review = '${of}' and superseded_at is null and recorded_by = ${SYSTEM_PERSON}`,
      );
  };
  await unitOfWork(orm, SYSTEM, 'test', { reason: '送审' }, update('SUBMITTED', 'ENTERED'));
  const approver = { ...SYSTEM, personId: await secondPerson(orm) };
  await unitOfWork(orm, approver, 'test', { reason: '复核' }, update('APPROVED', 'SUBMITTED'));
}

/** Approves every new facility that waits for its first approval, whoever entered it. */
export async function approveFacilities(orm: MikroORM): Promise<void> {
  const approver = { ...SYSTEM, personId: await secondPerson(orm) };
  await unitOfWork(orm, approver, 'test', { reason: '复核' }, (em) =>
    em.execute(
      `update facility_fact f set review = 'APPROVED' where review = 'SUBMITTED' and superseded_at is null
         and not exists (select from facility_fact o where o.facility_id = f.facility_id and o.believed_from is not null)`,
    ),
  );
}
