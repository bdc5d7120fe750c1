import { Arg, type ClassType, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../../shared/access/allow.ts';
import type { Context } from '../../../../shared/context.ts';
import { saveOptions } from '../../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../../shared/slice.ts';
import { Worker } from '../../file/worker.entity.ts';
import type { FactEntryInput } from '../facts.inputs.ts';
import { recordFact } from '../facts.service.ts';
import type { DeclaredFact } from './declared-fact.ts';

/** The GraphQL face of a declared kind: the worker's field that lists its facts, and the mutation that records one. */
export function factResolver({
  kind,
  names,
  list,
  entity,
  recorded,
  operation: record,
  isRecordedAlone,
  fields,
}: DeclaredFact): ClassType {
  const sealed = Object.keys(fields).filter((name) => fields[name]?.sealed);
  class DeclaredFactResolver {
    [list](): object[] {
      return answeredByReadPath();
    }

    [record](input: FactEntryInput, ctx: Context) {
      const given = input[names.field as keyof FactEntryInput] as unknown as Readonly<Record<string, unknown>>;
      // The hash beside the key must not tell a number: its index stands in its place.
      const hidden = sealed.map((name) => [name, ctx.vault.index(String(given[name]), 'idempotency').toString('hex')]);
      const keyed = { ...input, [names.field]: { ...given, ...Object.fromEntries(hidden) } };
      return ctx.write(record, saveOptions(keyed), (em) => recordFact(em, kind, input, given, ctx));
    }
  }
  const { prototype } = DeclaredFactResolver;
  const method = (name: string) => Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  Allow('workers:read')(prototype, list, method(list));
  FieldResolver(() => [entity], { description: names.words.list })(prototype, list, method(list));
  if (isRecordedAlone) {
    Arg('input', () => recorded)(prototype, record, 0);
    Ctx()(prototype, record, 1);
    Allow('workers:write')(prototype, record, method(record));
    Mutation(() => Worker, { description: names.words.record })(prototype, record, method(record));
  }
  Resolver(() => Worker)(DeclaredFactResolver);
  return DeclaredFactResolver;
}
