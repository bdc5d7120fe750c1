import 'reflect-metadata';
import type { Rel } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { sql } from 'kysely';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { UNREVIEWED } from '../../server/src/migrations/sql.ts';
import { Allow, AllowAnyone, AllowLoggedIn } from '../../server/src/shared/allow.ts';
import type { Context } from '../../server/src/shared/context.ts';
import { PeriodObject } from '../../server/src/shared/dated.ts';
import { believed, citedDocument, inForce, validPeriod } from '../../server/src/shared/dated-sql.ts';
import { Document } from '../../server/src/shared/document.ts';
import { DomainError } from '../../server/src/shared/domain-error.ts';
import { BooleanFilter, DateFilter, Direction, IdFilter, PageInput, TextFilter } from '../../server/src/shared/list.ts';
import type { Reads, RowName, RuleRoots, Written } from '../../server/src/shared/reads.ts';
import { DateTimeScalar, DayScalar, DecimalScalar } from '../../server/src/shared/scalars.ts';
import { answeredByReadPath, type Slice } from '../../server/src/shared/slice.ts';
import { Text } from '../../server/src/shared/text.ts';

/** A slice of three tables that stands for any: what the read path can do is tested on it, apart from the product's slices. */

export enum RoomUse {
  OFFICE = 'OFFICE',
  LIBRARY = 'LIBRARY',
  STORE = 'STORE',
}
registerEnumType(RoomUse, { name: 'RoomUse', description: '用途' });

@ObjectType()
@Entity({ tableName: 'sample_keeper' })
export class Keeper {
  @Field(() => ID) @PrimaryKey({ type: 'integer' }) id!: number;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Allow('persons:read') @Field(() => String) @Property({ type: 'text' }) phone!: string;
}

@ObjectType()
@Entity({ tableName: 'sample_room' })
export class Room {
  @Field(() => ID) @PrimaryKey({ type: 'integer' }) id!: number;
  @Property({ type: 'integer' }) regionId!: number;
  @Field(() => String) @Property({ type: 'text' }) code!: string;
  @Field(() => String) @Property({ type: 'text' }) name!: string;
  @Field(() => DayScalar) @Property({ type: 'date' }) openedOn!: string;
  @Field(() => DecimalScalar, { nullable: true })
  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  areaM2!: string | null;
  @Field(() => Boolean) @Property({ type: 'boolean' }) heated!: boolean;
  @Field(() => [RoomUse]) @Property({ type: 'array' }) allowedUses!: RoomUse[];
  @Field(() => DateTimeScalar) @Property({ type: 'datetime', length: 3 }) createdAt!: Date;
  @Allow('pay:read') @Field(() => DecimalScalar) @Property({ type: 'decimal', precision: 10, scale: 2 }) rent!: string;
  @Field(() => Room, { nullable: true }) @ManyToOne(() => Room, { nullable: true }) parent!: Rel<Room> | null;
}

/** A room with what is true of it at asOf. */
@ObjectType()
export class UsedRoom {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => RoomUse) use!: RoomUse;
  @Field(() => PeriodObject) valid!: PeriodObject;
}

@ObjectType()
@Entity({ tableName: 'sample_room_fact' })
export class RoomFact {
  @Field(() => ID) @PrimaryKey({ type: 'bigint' }) id!: string;
  @Property({ type: 'integer' }) roomId!: number;
  @Field(() => RoomUse) @Property({ type: 'text' }) use!: RoomUse;
  @Field(() => PeriodObject) valid!: PeriodObject;
  @Field(() => DateTimeScalar) @Property({ type: 'datetime', length: 3 }) recordedAt!: Date;
  @Field(() => Document, { nullable: true }) document!: Document | null;
}

@ObjectType()
export class RentExplanation {
  @Field(() => Text) title!: Text;
  @Field(() => DecimalScalar) rentPerM2!: string;
  @Field(() => [RentLine]) lines!: RentLine[];
}
@ObjectType()
export class RentLine {
  @Field(() => String) label!: string;
  @Field(() => DecimalScalar, { nullable: true }) value!: string | null;
}

@ObjectType()
export class RoomShare {
  @Field(() => ID) id!: string;
  @Field(() => Room) room!: Room;
  @Field(() => [Room]) others!: Room[];
  @Field(() => DecimalScalar) share!: string;
  @Field(() => DayScalar) asOf!: string;
}
@ObjectType()
export class Desk {
  @Field(() => String) kind!: string;
  @Field(() => [Room]) rooms!: Room[];
}
@ObjectType()
export class Whoever {
  @Field(() => String, { nullable: true }) username!: string | null;
  @Field(() => Desk) desk!: Desk;
}

export enum RoomSortField {
  NAME = 'NAME',
  AREA = 'AREA',
  RENT = 'RENT',
}
registerEnumType(RoomSortField, { name: 'RoomSortField', description: '排序' });
@InputType()
export class RoomSort {
  @Field(() => RoomSortField) field!: RoomSortField;
  @Field(() => Direction, { defaultValue: Direction.ASC }) direction!: Direction;
}
@InputType()
export class RoomUseFilter {
  @Field(() => RoomUse, { nullable: true }) eq?: RoomUse;
  @Field(() => [RoomUse], { nullable: true }) in?: RoomUse[];
}
@InputType()
export class RoomFilter {
  @Field(() => IdFilter, { nullable: true }) id?: IdFilter;
  @Field(() => IdFilter, { nullable: true }) parent?: IdFilter;
  @Field(() => TextFilter, { nullable: true }) name?: TextFilter;
  @Field(() => DateFilter, { nullable: true }) openedOn?: DateFilter;
  @Field(() => BooleanFilter, { nullable: true }) heated?: BooleanFilter;
  @Field(() => TextFilter, { nullable: true }) rent?: TextFilter;
  @Field(() => RoomUseFilter, { nullable: true, description: 'Use at asOf.' }) use?: RoomUseFilter;
  @Field(() => String, { nullable: true }) search?: string;
}
@ObjectType()
export class RoomPage {
  @Field(() => [Room]) items!: Room[];
  @Field(() => Int) totalCount!: number;
}
@ObjectType()
export class UsedRoomPage {
  @Field(() => [UsedRoom]) items!: UsedRoom[];
  @Field(() => Int) totalCount!: number;
}
@ArgsType()
class AsOf {
  @Field(() => DayScalar, { nullable: true }) asOf?: string;
  @Field(() => DateTimeScalar, { nullable: true }) knownOn?: string;
}
@ArgsType()
class RoomsArgs extends AsOf {
  @Field(() => RoomFilter, { nullable: true }) filter?: RoomFilter;
  @Field(() => [RoomSort], { nullable: true }) sort?: RoomSort[];
  @Field(() => PageInput, { nullable: true }) page?: PageInput;
}
@ArgsType()
class RoomArgs extends AsOf {
  @Field(() => ID, { nullable: true }) id?: string;
  @Field(() => String, { nullable: true }) code?: string;
}
@InputType()
export class RenameRoomInput {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@Resolver(() => Room)
export class RoomResolver {
  @Allow('regions:read') @Query(() => RoomPage) rooms(@Args(() => RoomsArgs) _args: RoomsArgs): RoomPage {
    return answeredByReadPath();
  }
  @Allow('regions:read') @Query(() => UsedRoomPage) usedRooms(@Args(() => RoomsArgs) _args: RoomsArgs): UsedRoomPage {
    return answeredByReadPath();
  }
  @Allow('regions:read') @Query(() => Room, { nullable: true }) room(
    @Args(() => RoomArgs) _args: RoomArgs,
  ): Room | null {
    return answeredByReadPath();
  }
  @Allow('figures:read')
  @Query(() => RoomShare, { nullable: true })
  roomShare(@Arg('code', () => String) _code: string, @Args(() => AsOf) _args: AsOf): RoomShare | null {
    return answeredByReadPath();
  }
  @AllowAnyone() @Query(() => Whoever, { nullable: true }) whoever(): Whoever | null {
    return answeredByReadPath();
  }
  @AllowLoggedIn() @Query(() => [String]) uses(): string[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [RoomFact]) facts(@Arg('use', () => RoomUse, { nullable: true }) _use?: RoomUse): RoomFact[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => [Room]) children(@Arg('page', () => PageInput, { nullable: true }) _page?: PageInput): Room[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => [Keeper]) keepers(): Keeper[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => UsedRoom, { nullable: true }) used(@Args(() => AsOf) _args: AsOf): UsedRoom | null {
    return answeredByReadPath();
  }
  @FieldResolver(() => Int) roomsBelow(): number {
    return answeredByReadPath();
  }
  @FieldResolver(() => DecimalScalar, { nullable: true }) areaBelowM2(): string | null {
    return answeredByReadPath();
  }
  @FieldResolver(() => Int) daysOpen(@Args(() => AsOf) _args: AsOf): number {
    return answeredByReadPath();
  }
  @Allow('pay:read')
  @FieldResolver(() => RentExplanation, { nullable: true })
  explainRent(@Arg('label', () => String, { nullable: true }) _label?: string): RentExplanation | null {
    return answeredByReadPath();
  }

  @Allow('indicators:prepare')
  @Mutation(() => Room)
  renameRoom(@Arg('input', () => RenameRoomInput) input: RenameRoomInput, @Ctx() ctx: Context): Promise<Written> {
    return ctx.write('renameRoom', {}, async (em) => {
      const done = await em.execute<{ id: number }[]>('update sample_room set name = ? where id = ? returning id', [
        input.name,
        input.id,
      ]);
      if (!done[0]) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'id');
      return { id: done[0].id };
    });
  }
  @Allow('indicators:prepare')
  @Mutation(() => [Room])
  touchRooms(@Arg('ids', () => [ID]) ids: string[]): Written[] {
    return ids.map((id) => ({ id }));
  }
  @AllowAnyone()
  @Mutation(() => Whoever, { nullable: true })
  enter(@Arg('token', () => String) token: string, @Ctx() ctx: Context): object {
    ctx.session.set(token);
    return {};
  }
  @AllowLoggedIn() @Mutation(() => Boolean) leave(@Ctx() ctx: Context): boolean {
    ctx.session.clear();
    return true;
  }
}

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

const ruleRoots: RuleRoots = {
  roomShare: {
    needs: (_env, { code }) =>
      sql`(select json_build_object('id', r.id, 'area', r.area_m2::text, 'all', (select sum(area_m2)::text from sample_room), 'others', (select json_agg(o.id order by o.id) from sample_room o where o.id <> r.id)) from sample_room r where r.code = ${code as never})`,
    answer: (needs, { asOf }) => {
      const read = needs as { id: number; area: string; all: string; others: number[] | null } | null;
      if (!read) return null;
      return {
        id: `share-${read.id}`,
        room: { id: read.id },
        others: (read.others ?? []).map((id) => ({ id })),
        share: (Number(read.area) / Number(read.all)).toFixed(4),
        asOf,
      };
    },
    rows: [{ entity: () => Room, where: () => sql`true` }],
  },
  whoever: {
    needs: null,
    answer: (_needs, _call, ctx) => (ctx.actor ? { username: ctx.actor.username, desk: { kind: 'own' } } : null),
  },
  uses: { needs: null, answer: () => Object.values(RoomUse) },
};

export const sampleSlice: Slice = {
  name: 'sample',
  entities: [Keeper, Room, RoomFact],
  resolvers: [RoomResolver],
  reads: [roomReads, usedRoomReads, factReads, deskReads],
  ruleRoots,
};

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
