import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Direction } from '../list.ts';
import type { EntityRef } from '../reads.ts';
import type { Condition } from './conditions.ts';
import type { Order } from './orders.ts';
import type { describeList } from './words.ts';

type Descriptions = ReturnType<typeof describeList>;

/** Filter input of a list: one field a condition. */
export function filterType(
  name: string,
  conditions: Readonly<Record<string, Condition>>,
  { filter }: Descriptions,
): EntityRef {
  class ListFilter {}
  for (const [field, { type, description }] of Object.entries(conditions))
    Field(() => type as never, { nullable: true, description })(ListFilter.prototype, field);
  InputType(`${name}Filter`, { description: filter })(ListFilter);
  return ListFilter;
}

/** What a list is ordered by, with the direction. */
export function sortType(
  name: string,
  orders: Readonly<Record<string, Order>>,
  { sortField, sort, sortBy }: Descriptions,
): EntityRef {
  const values = Object.fromEntries(Object.keys(orders).map((key) => [key, key]));
  registerEnumType(values, {
    name: `${name}SortField`,
    description: sortField,
    valuesConfig: Object.fromEntries(Object.entries(orders).map(([key, { description }]) => [key, { description }])),
  });
  class ListSort {}
  const { prototype } = ListSort;
  Field(() => values, { description: sortBy })(prototype, 'field');
  Field(() => Direction, { defaultValue: Direction.ASC, description: 'Direction (方向).' })(prototype, 'direction');
  InputType(`${name}Sort`, { description: sort })(ListSort);
  return ListSort;
}

export function pageType(name: string, entity: EntityRef, { page, items, total }: Descriptions): EntityRef {
  class ListPage {}
  const { prototype } = ListPage;
  Field(() => [entity as never], { description: items })(prototype, 'items');
  Field(() => Int, { description: total })(prototype, 'totalCount');
  ObjectType(`${name}Page`, { description: page })(ListPage);
  return ListPage;
}
