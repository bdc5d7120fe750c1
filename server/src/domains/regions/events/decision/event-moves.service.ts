import type { EntityManager } from '@mikro-orm/postgresql';
import type { FollowerSubject } from '../../../../shared/region-follower.ts';

/** An event takes somebody or something from a unit to another. */
export interface EventMove {
  readonly eventId: string;
  readonly subjectId: number;
  readonly fromUnit: number;
  /** null: nowhere, its unit was abolished. */
  readonly toUnit: number | null;
}

/** Keeps with the events what they moved that was entered after they were decided, so that taking one back takes it along; what is kept stays. */
export async function keepEventMoves(
  em: EntityManager,
  subject: FollowerSubject,
  moves: readonly EventMove[],
): Promise<void> {
  if (!moves.length) return;
  await em.execute(
    `insert into region_event_move (event_id, subject, subject_id, from_unit, to_unit)
     select m."eventId", ?, m."subjectId", m."fromUnit", m."toUnit"
     from jsonb_to_recordset(?::jsonb) as m ("eventId" bigint, "subjectId" int, "fromUnit" int, "toUnit" int)
     on conflict do nothing`,
    [subject, JSON.stringify(moves)],
  );
}
