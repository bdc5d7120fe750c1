import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int } from 'type-graphql';
import { DateTimeScalar, DayScalar } from './scalars.ts';

type ShownAs = ReturnType<NonNullable<Parameters<typeof Field>[0]>>;
type ColumnOptions = NonNullable<Parameters<typeof Property>[0]>;

/** How a type of the contract is stored. Enums are text; what is not here says its column type in the options. */
const STORED = new Map<unknown, ColumnOptions>([
  [ID, { type: 'integer' }],
  [Int, { type: 'integer' }],
  [Boolean, { type: 'boolean' }],
  [DateTimeScalar, { type: 'datetime', length: 3 }],
  [DayScalar, { type: 'date' }],
]);

/**
 * A column that the contract shows as it is stored (列). What differs between the two, as a field that is null only for those who
 * may not read it, takes `@Field` and `@Property`.
 *
 * @param shown Type in the contract; the type of the column follows from it
 * @param options What differs from that column; `nullable` is true of both
 */
export const Column =
  (shown: ShownAs, description: string, options: ColumnOptions = {}) =>
  (target: object, name: string): void => {
    const nullable = options.nullable ? { nullable: true } : {};
    Field(() => shown, { description, ...nullable })(target, name);
    Property({ ...(STORED.get(shown) ?? { type: 'text' }), ...options })(target, name);
  };

/** The key of a row, shown as its id (编号). */
export const Id =
  (type: 'integer' | 'bigint' | 'uuid' = 'integer') =>
  (target: object, name: string): void => {
    Field(() => ID, { description: 'Id (编号).' })(target, name);
    PrimaryKey({ type })(target, name);
  };
