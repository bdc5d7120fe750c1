import type { Slice } from '../../shared/slice.ts';
import { RegionEventMove } from './events/decision/region-event-move.entity.ts';
import { RegionLineage } from './events/lineage/region-lineage.entity.ts';
import { RegionEvent } from './events/region-event.entity.ts';
import {
  eventsOfRegionReads,
  regionEventMoveReads,
  regionEventPlacementReads,
  regionEventReads,
  regionEventUnitReads,
  regionLineageReads,
} from './events/region-event.reads.ts';
import { EventsOfRegionResolver, MovesOfEventResolver, RegionEventsResolver } from './events/region-event.resolver.ts';
import { regionEventRoots } from './events/region-event.roots.ts';
import { REGION_SUBJECTS } from './events/region-event.subjects.ts';
import { RegionEventUnit } from './events/region-event-unit.entity.ts';
import { regionEventList } from './events/region-events.list.ts';
import { restingEvents } from './events/resting.ts';
import { Region } from './region.entity.ts';
import { RegionAttributes } from './region-attributes.entity.ts';
import { regionList } from './regions.list.ts';
import { regionAttributesReads, regionReads } from './regions.reads.ts';
import { ENTERED_REGIONS } from './regions.subjects.ts';
import { OwnScopeResolver, ownScopeReads, UserScopeResolver, userScopeReads } from './scope-regions.resolver.ts';

export { keepEventMoves } from './events/decision/event-moves.service.ts';
export { RegionEventMove } from './events/decision/region-event-move.entity.ts';
export { handoversOf } from './events/decision/unit-handovers.service.ts';
export { type LineageLine, type Series, type SeriesUnit, seriesAt } from './events/lineage/region-lineage.rules.ts';
export {
  boundaryBreaksSql,
  dayOfEvent,
  lastMadeFrom,
  madeAnother,
  seriesUnits,
  wasMadeAnotherBy,
} from './events/lineage/region-lineage.sql.ts';
export { RegionEvent } from './events/region-event.entity.ts';
export { RegionEventSubject } from './events/region-event.enums.ts';
export { movedSubject } from './events/region-event.reads.ts';
export { holdTree, type StandingMove, standingMoves, standingMovesOfMany } from './events/region-tree.service.ts';
export { Region } from './region.entity.ts';
export { FacilityClass, FacilityClassFilter, RegionKind, RegionKindFilter, RegionLevel } from './region.enums.ts';
export { RegionAttributes } from './region-attributes.entity.ts';
export { importRegions, type RegionLine } from './region-import.service.ts';
export { byCode, byName, searchRegion } from './region-search.sql.ts';
export { regionsInForce, unitsHidden } from './regions.reads.ts';
export { findRegion } from './regions.service.ts';
export { type BookedUnit, type NameMatch, onlyOne, UnitBook } from './unit-book.ts';
export { allNotThere, firstNotThere } from './units-there.service.ts';

export const regionsSlice: Slice = {
  name: 'regions',
  entities: [Region, RegionAttributes, RegionEvent, RegionEventUnit, RegionEventMove, RegionLineage],
  tables: ['region_event_applied', 'region_event_fact', 'region_sight'],
  resolvers: [
    regionList.resolver,
    regionEventList.resolver,
    RegionEventsResolver,
    MovesOfEventResolver,
    EventsOfRegionResolver,
    restingEvents.resolver,
    UserScopeResolver,
    OwnScopeResolver,
  ],
  reads: [
    regionReads,
    regionAttributesReads,
    regionEventReads,
    regionEventUnitReads,
    regionEventMoveReads,
    regionEventPlacementReads,
    regionLineageReads,
    eventsOfRegionReads,
    restingEvents.reads,
    userScopeReads,
    ownScopeReads,
  ],
  ruleRoots: regionEventRoots,
  documentEnds: [restingEvents.tellKeepers],
  dayBegins: ['apply_region_events'],
  exports: [regionEventList.exported],
  subjects: REGION_SUBJECTS,
  entered: ENTERED_REGIONS,
};
