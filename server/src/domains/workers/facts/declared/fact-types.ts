import type { EntityClass } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { type ClassType, Field, InputType, ObjectType } from 'type-graphql';
import { DayScalar } from '../../../../shared/scalars.ts';
import type { Period } from '../../../../shared/time/timeline.ts';
import { Region } from '../../../regions/index.ts';
import { CodeEntry } from '../../identity/code-tables.entity.ts';
import { CareerFact } from '../career-fact.entity.ts';
import { FactEntryInput, RecordFactInput } from '../facts.inputs.ts';
import type { FactDays } from './fact-days.ts';
import { type FactColumns, type FactField, type FactFields, givenFields, readName } from './fact-fields.ts';

/** Descriptions of what is made of a kind, in the contract: English, then the Chinese term. */
export interface FactWords {
  /** Of the type that is read. */
  readonly type: string;
  /** Of the value that is given. */
  readonly input: string;
  /** Of the input that records it, and of its field with the value. */
  readonly recorded: string;
  readonly value: string;
  /** Of the worker's field with all of them. */
  readonly list: string;
  /** Of the mutation. */
  readonly record: string;
  /** Chinese term in the input of corrections. */
  readonly corrected: string;
}

export interface FactNames {
  /** Name of the type in the contract; its inputs are called after it. */
  readonly type: string;
  /** Field of the inputs that holds the value. */
  readonly field: string;
  readonly table: string;
  /** Name of the input; not said: that of the type. */
  readonly input?: string;
  readonly words: FactWords;
}

const described = (field: Pick<FactField, 'needed'>, about: string) => ({
  description: about,
  nullable: !field.needed,
});

/** A class by its name: MikroORM and the schema go by it. */
const named = <C extends ClassType>(name: string, made: C): C => Object.defineProperty(made, 'name', { value: name });

/** An answer that a rule gives from the values and days of a fact (计算字段). */
export interface ComputedAnswer<V = never> {
  readonly type: () => object;
  readonly about: string;
  readonly rule: (values: V, valid: Period) => unknown;
}

/** What is stored and read of a kind: the columns of every fact, and a column for each field. */
export function factEntity<F extends FactFields>(
  { type, table, words }: FactNames,
  fields: F,
  computed: Readonly<Record<string, ComputedAnswer>>,
): EntityClass<CareerFact & FactColumns<F>> & ClassType<CareerFact & FactColumns<F>> {
  const Fact = named(type, class extends CareerFact {});
  for (const [name, field] of Object.entries(fields)) {
    if (field.sealed) {
      Property({ type: 'blob' })(Fact.prototype, `${name}Sealed`);
      Field(() => String, { description: field.sealed.mask.about })(Fact.prototype, `${name}Mask`);
      Property({ type: 'text' })(Fact.prototype, `${name}Mask`);
      continue;
    }
    const about = field.none ? `${field.about.replace(/\.$/, '')}; null: ${field.none}.` : field.about;
    const read = field.codeTable ? () => CodeEntry : field.unit ? () => Region : field.type;
    const shown = described(field.unit ? { needed: false } : field, about);
    Field(read as () => never, shown)(Fact.prototype, readName(name, field));
    const stored = { type: field.column, nullable: !field.needed };
    if (field.codeTable) Property({ ...stored, fieldName: name })(Fact.prototype, `${name}Code`);
    else Property(stored)(Fact.prototype, name);
  }
  for (const [name, { type: answer, about }] of Object.entries(computed))
    Field(answer as () => never, { description: about })(Fact.prototype, name);
  ObjectType(type, { description: words.type })(Fact);
  Entity({ tableName: table })(Fact);
  return Fact as never;
}

/** What is given of a kind: its value, and the save that records it. */
export function factInputs(
  { type, input = `${type}Input`, field: value, words }: FactNames,
  fields: FactFields,
  days: FactDays,
  isRecordedAlone: boolean,
): { readonly given: ClassType<object>; readonly recorded: ClassType<FactEntryInput> } {
  const Given = named(input, class {});
  for (const [name, field] of givenFields(fields))
    Field(field.type as () => never, described(field, field.asked ?? field.about))(Given.prototype, name);
  for (const [n, { name, about }] of days.given.entries())
    Field(() => DayScalar, { description: about, nullable: n > 0 })(Given.prototype, name);
  InputType(input, { description: words.input })(Given);

  if (!isRecordedAlone) return { given: Given, recorded: FactEntryInput as ClassType<FactEntryInput> };
  const Recorded = named(
    `Record${type}Input`,
    days.field === null ? class extends RecordFactInput {} : class extends FactEntryInput {},
  );
  Field(() => Given, { description: words.value })(Recorded.prototype, value);
  InputType(`Record${type}Input`, { description: words.recorded })(Recorded);
  return { given: Given, recorded: Recorded };
}
