import { sql } from 'kysely';
import type { Reads, RowName } from '../../../server/src/shared/reads/reads.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../../server/src/shared/time/dated.sql.ts';
import { Desk, Keeper, Room, RoomFact, UsedRoom } from './rooms.types.ts';

const ref = (row: RowName, column: string) => sql.ref(`${row}.${column}`);

const roomReads: Reads = {
  entity: Room,
  one: { used: { entity: () => UsedRoom, column: 'id' } },
  many: {
    facts: {
      entity: () => RoomFact,
      key: 'room_id',
      order: ['valid desc'],
      where: (f, env, args) =>
        args.use ? sql`${believed(f, env)} and ${ref(f, 'use')} = ${args.use}` : believed(f, env),
    },
    children: { entity: () => Room, key: 'parent_id', order: ['code'] },
    keepers: {
      entity: () => Keeper,
      key: (keeper, room) =>
        sql`exists (select from sample_room_keeper k where k.room_id = ${ref(room, 'id')} and k.keeper_id = ${ref(keeper, 'id')})`,
      order: ['name'],
    },
  },
  together: {
    below: {
      select: (r) =>
        sql`select count(*) as rooms, sum(b.area_m2) as area from sample_room b where b.parent_id = ${ref(r, 'id')}`,
      fields: { roomsBelow: 'rooms', areaBelowM2: 'area' },
    },
  },
  computed: { daysOpen: (r, env) => sql`${env.asOf} - ${ref(r, 'opened_on')}` },
  resolved: {
    explainRent: {
      needs: { rent: 'rent', area: (r) => sql`${ref(r, 'area_m2')}::text`, name: 'name' },
      batch: (rows, { args }) =>
        rows.map(({ rent, area, name }) =>
          area === null
            ? null
            : {
                title: { zh: `${name}的租金`, en: `Rent of ${name}` },
                rentPerM2: (Number(rent) / Number(area)).toFixed(2),
                lines: [
                  { label: String(args.label ?? 'rent'), value: rent },
                  { label: 'area', value: area },
                ],
              },
        ),
    },
  },
  filters: {
    id: (r, _env, test) => test(ref(r, 'id')),
    parent: (r, _env, test) => test(ref(r, 'parent_id')),
    name: (r, _env, test) => test(ref(r, 'name')),
    openedOn: (r, _env, test) => test(ref(r, 'opened_on')),
    heated: (r, _env, test) => test(ref(r, 'heated')),
    rent: (r, _env, test) => test(sql`${ref(r, 'rent')}::text`),
    use: {
      test: (r, env, test) =>
        sql`exists (select from sample_room_fact f where f.room_id = ${ref(r, 'id')} and ${inForce('f', env)} and ${test(sql.ref('f.use'))})`,
      guardedBy: 'facts',
    },
    search: { value: (r, _env, value) => sql`strpos(${ref(r, 'name')}, ${value}) > 0 or ${ref(r, 'code')} = ${value}` },
  },
  sorts: {
    NAME: { field: 'name', by: (r) => sql`${ref(r, 'name')} collate "C"` },
    AREA: { field: 'areaM2', by: (r) => ref(r, 'area_m2') },
    RENT: { field: 'rent', by: (r) => ref(r, 'rent') },
  },
  defaultSort: (r) => sql`${ref(r, 'code')} collate "C"`,
  roots: { rooms: 'page', room: { one: { id: (r) => ref(r, 'id'), code: (r) => ref(r, 'code') } } },
};

const usedRoomReads: Reads = {
  entity: UsedRoom,
  source: (env) =>
    sql`select r.id, r.name, f.use, f.valid from sample_room r join sample_room_fact f on f.room_id = r.id and ${inForce('f', env)}`,
  embedded: { valid: validPeriod },
  filters: { name: (r, _env, test) => test(ref(r, 'name')) },
  sorts: { NAME: { field: 'name', by: (r) => sql`${ref(r, 'name')} collate "C"` } },
  roots: { usedRooms: 'page' },
};
const factReads: Reads = { entity: RoomFact, embedded: { valid: validPeriod, document: citedDocument } };
/** Rooms of whoever asks, added to a type that is no row. */
const deskReads: Reads = {
  entity: Desk,
  extend: true,
  many: { rooms: { entity: () => Room, key: () => sql`true`, order: ['code'] } },
};

export const sampleReads: readonly Reads[] = [roomReads, usedRoomReads, factReads, deskReads];
