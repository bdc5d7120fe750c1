import { id } from '../../../shared/reads/declared-list/conditions.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { declareReviewed } from '../../../shared/review/declare-reviewed.ts';
import { reviewers } from '../../access/index.ts';
import { Community } from '../community/community.types.ts';
import { SaveFacilityInput } from './facilities.inputs.ts';
import { saveFacility } from './facilities.service.ts';
import { decideFacility, FACILITY_FILE } from './facility-decision.service.ts';

/** Facilities, approved by a second person (设施). */
export const reviewedFacilities = declareReviewed({
  ...FACILITY_FILE,
  rights: { read: 'figures:read', prepare: 'figures:write' },
  words: { one: 'facility', many: 'facilities', where: 'in the scope', zh: '设施' },
  save: {
    input: SaveFacilityInput,
    description:
      'Enters, changes or corrects a facility (登记、变更、更正设施): the entry, which counts when a second person has approved it.',
    run: saveFacility,
  },
  decide: decideFacility,
  one: { ...reviewers, community: { entity: () => Community, column: 'community_id' } },
  filters: {
    community: id('Community or village (社区或村).', rowColumn('community_id'), { guardedBy: 'community' }),
    town: id('Street, town or park (镇街).', rowColumn('region_id'), { guardedBy: 'community' }),
  },
  asked: { pages: ['record', 'entry'], parts: { community: 'id code name parent { id code name }' } },
});
