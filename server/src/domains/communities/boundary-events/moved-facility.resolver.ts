import { FieldResolver, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Reads } from '../../../shared/reads/reads.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { movedSubject, RegionEventMove, RegionEventSubject } from '../../regions/index.ts';
import { Facility } from '../facilities/facility.entity.ts';

/** Which facility a move of a region event is of (随迁设施). */
@Resolver(() => RegionEventMove)
export class MovedFacilityResolver {
  @Allow('figures:read')
  @FieldResolver(() => Facility, {
    nullable: true,
    description: 'The facility that moved (随迁设施); null: it is something else, not in force, or not in sight.',
  })
  facility(): Facility | null {
    return answeredByReadPath();
  }
}

export const movedFacilityReads: Reads = {
  entity: RegionEventMove,
  extend: true,
  one: { facility: movedSubject(RegionEventSubject.FACILITY, () => Facility) },
};
