import { FieldResolver, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Reads } from '../../../shared/reads/reads.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { movedSubject, RegionEventMove, RegionEventSubject } from '../../regions/index.ts';
import { Worker } from '../file/worker.entity.ts';

/** Which worker a move of a region event is of (随迁人员). */
@Resolver(() => RegionEventMove)
export class MovedWorkerResolver {
  @Allow('workers:read')
  @FieldResolver(() => Worker, {
    nullable: true,
    description: 'The worker who moved (随迁人员); null: it is something else, or not in sight.',
  })
  worker(): Worker | null {
    return answeredByReadPath();
  }
}

export const movedWorkerReads: Reads = {
  entity: RegionEventMove,
  extend: true,
  one: { worker: movedSubject(RegionEventSubject.WORKER, () => Worker) },
};
