import { id } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { entryConditions, entryOrders } from '../../../shared/reads/declared-list/entries.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { FacilityFact } from './facility-fact.entity.ts';

export const facilityFactList = declareList({
  entity: FacilityFact,
  right: 'figures:read',
  words: {
    en: 'entries about facilities',
    zh: '设施条目',
    order: 'the latest first',
    instead: { items: 'Entries of the page (本页).' },
  },
  many: {
    root: 'facilityFacts',
    description: 'Entries about facilities in the scope, those that wait and those replaced too (设施条目列表).',
  },
  one: { root: 'facilityFact', description: 'One entry about a facility (设施条目).' },
  filters: {
    ...entryConditions,
    facility: id('Facility (设施).', rowColumn('facility_id'), { guardedBy: 'facilityId' }),
    community: id('Community or village (社区或村).', rowColumn('community_id')),
    town: id('Street, town or park (镇街).', rowColumn('region_id'), { guardedBy: 'community' }),
  },
  ...entryOrders,
});
