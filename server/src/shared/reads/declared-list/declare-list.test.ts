import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { column, REGION_NAME } from '../../exports/exportable-list.ts';
import { id, yesNo } from './conditions.ts';
import { declareList } from './declare-list.ts';
import { rowColumn } from './field-column.ts';
import { order } from './orders.ts';

class Parcel {
  region!: string;
  openedOn!: string;
}

const shared = {
  entity: Parcel,
  right: 'figures:read',
  words: { en: 'parcels', zh: '地块' },
  many: { root: 'testParcels', description: 'Parcels (地块列表).' },
  defaultOrder: rowColumn('id'),
} as const;

describe('a declared list', () => {
  it('gives the file its name, and the roots by which the names behind ids are found', () => {
    const { exported, reads } = declareList({
      ...shared,
      type: 'TestParcel',
      one: { root: 'testParcel', description: 'One parcel (地块).', code: 'Code (代码).' },
      filters: { region: id('Region (区划).', rowColumn('region_id'), { guardedBy: 'region', named: REGION_NAME }) },
      sorts: { OPENED_ON: order('First day (起始日).', 'openedOn') },
      leaves: {
        title: ['地块', 'Parcels'],
        what: 'Parcels',
        columns: { REGION: column('区划', 'Region', 'region { name }') },
      },
    });
    expect(exported).toMatchObject({ name: 'TEST_PARCELS', root: 'testParcels', names: { region: REGION_NAME } });
    expect(Object.keys(reads.roots ?? {})).toEqual(['testParcels', 'testParcel']);
    expect(reads.sorts?.OPENED_ON?.field).toBe('openedOn');
  });

  it('does not compile with a filter, a sort or a column of a field that the entity does not have', () => {
    const wrong = () => {
      // @ts-expect-error no field is called so, and no other one guards it
      declareList({ ...shared, type: 'TestA', filters: { fenced: yesNo('Fenced (围合).') } });
      const town = id('Town (镇街).', undefined, { guardedBy: 'town' });
      // @ts-expect-error the guarding field is none of the entity
      declareList({ ...shared, type: 'TestB', filters: { town } });
      // @ts-expect-error the field is none of the entity
      declareList({ ...shared, type: 'TestC', sorts: { NAME: order('Name (名称).', 'name') } });
      const columns = { NAME: column('名称', 'Name', 'name { zh }') };
      // @ts-expect-error what is asked of a row begins with no field of the entity
      declareList({ ...shared, type: 'TestD', leaves: { title: ['地块', 'Parcels'], what: 'Parcels', columns } });
    };
    expect(wrong).toBeTypeOf('function');
  });
});
