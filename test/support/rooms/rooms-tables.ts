import { UNREVIEWED } from '../../../server/src/migrations/sql.ts';

const GUARD = (table: string) => `
  alter table ${table} enable row level security; alter table ${table} force row level security;
  create policy scope on ${table} using ((select current_setting('app.all', true)) = 'on' or region_id = any((select nullif(current_setting('app.regions', true), '')::int[])::int[]));`;

/** Two regions, 11 and 12; the second floor of house A is in 12. `app` is the server's role. */
export const sampleTables = (app: string): string => `
  create table sample_keeper (id int primary key, region_id int not null, name text not null, phone text not null);
  create table sample_room (id int primary key, region_id int not null, code text not null unique, name text not null, opened_on date not null, area_m2 numeric(10,2), heated bool not null default false,
    allowed_uses text[] not null default '{}', created_at timestamptz(3) not null, rent numeric(10,2) not null, parent_id int references sample_room);
  create table sample_room_fact (id bigint primary key, region_id int not null, room_id int not null, use text not null, valid daterange not null, recorded_at timestamptz(3) not null, superseded_at timestamptz(3),
    document_title text, document_number text, document_article text, document_date date, document_grade text, ${UNREVIEWED});
  create table sample_room_keeper (room_id int, keeper_id int, region_id int not null);
  ${['sample_keeper', 'sample_room', 'sample_room_fact', 'sample_room_keeper'].map(GUARD).join('')}
  grant select, insert, update on sample_keeper, sample_room, sample_room_fact, sample_room_keeper to ${app};
  select set_config('app.all', 'on', false);
  insert into sample_keeper values (1, 11, '王芳', '13800000001'), (2, 11, '李强', '13800000002'), (3, 12, '赵敏', '13800000003');
  insert into sample_room values
    (1, 11, 'A', '甲楼', '2015-03-01', 300.00, true, '{OFFICE,LIBRARY}', '2015-03-01T02:03:04.005Z', 1000.00, null),
    (2, 11, 'A1', '甲楼一层', '2015-03-01', 120.50, true, '{OFFICE}', '2015-03-02T00:00:00Z', 400.00, 1),
    (3, 12, 'A2', '甲楼二层', '2016-07-15', null, false, '{}', '2016-07-15T00:00:00Z', 400.00, 1),
    (4, 12, 'B', '乙楼', '2020-02-29', 80.25, false, '{STORE}', '2020-02-29T00:00:00Z', 90.10, null),
    (5, 11, 'C', '50%_\\\\号楼', '2021-01-01', 120.50, false, '{}', '2021-01-01T00:00:00Z', 0.00, null);
  insert into sample_room_fact values
    (1, 11, 2, 'OFFICE', '[2015-03-01,)', '2015-03-01', '2020-01-10', null, null, null, null, null),
    (2, 11, 2, 'OFFICE', '[2015-03-01,2020-01-01)', '2020-01-10', null, null, null, null, null, null),
    (3, 11, 2, 'LIBRARY', '[2020-01-01,)', '2020-01-10', null, '关于设立图书室的通知', '〔2020〕1号', null, '2019-12-20', 'QUOTED'),
    (4, 12, 3, 'STORE', '[2016-07-15,)', '2016-07-15', null, null, null, null, null, null),
    (9007199254740993, 12, 4, 'STORE', '[2030-01-01,)', '2020-03-01', null, null, null, null, null, null);
  insert into sample_room_keeper values (2, 1, 11), (2, 2, 11), (3, 3, 12);`;
