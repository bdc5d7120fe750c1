import 'reflect-metadata';
import type { GraphQLField } from 'graphql';
import { buildSchema, Field, ID, InputType, Int, type NonEmptyArray, ObjectType } from 'type-graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context, WriteOptions } from '../context.ts';
import { DomainError } from '../errors/domain-error.ts';
import { RepeatableInput } from '../repeatable-input.ts';
import { declareReviewed } from './declare-reviewed.ts';
import { ReviewedFact } from './review.entity.ts';
import { Decision } from './review.ts';

class Orchard {
  declare id: number;
  declare version: number;
}

// Said with calls: tests are not compiled with decorators.
class OrchardFact extends ReviewedFact {
  declare orchardId: number;
}
Field(() => ID)(OrchardFact.prototype, 'orchardId');
ObjectType()(OrchardFact);

class SaveOrchardInput extends RepeatableInput {
  declare trees: number;
}
Field(() => Int)(SaveOrchardInput.prototype, 'trees');
Field(() => String, { nullable: true })(SaveOrchardInput.prototype, 'reason');
InputType()(SaveOrchardInput);

const SAVED = { idempotencyKey: 'k', trees: 0, reason: null };
const entry = { id: '7', valid: { from: '2026-03-01', to: null } } as OrchardFact;
let guarded = 0;

const orchards = declareReviewed({
  entity: OrchardFact,
  head: Orchard,
  key: 'orchardId',
  rights: { read: 'regions:read', prepare: 'figures:write' },
  words: { one: 'orchard', many: 'orchards', zh: '果园', shipped: true },
  guard: async () => {
    guarded++;
  },
  save: {
    input: SaveOrchardInput,
    description: 'Enters an orchard (登记果园).',
    needsReason: ({ trees }) => trees === 0,
    run: async (_em, { trees }, today) => ({ id: `${trees} at ${today}` }),
  },
  decide: async (_em, { decision }) => {
    if (decision === Decision.RETURN) throw new DomainError('ALREADY_DECIDED', {}, 'id');
    return entry;
  },
  one: {},
});

const schema = await buildSchema({
  resolvers: orchards.resolvers as unknown as NonEmptyArray<() => void>,
  validate: false,
});
const mutations = schema.getMutationType()?.getFields() ?? {};
const queries = schema.getQueryType()?.getFields() ?? {};

let written: { readonly operation: string; readonly options: WriteOptions }[] = [];
const CONTEXT = {
  today: '2026-02-01',
  async write(operation: string, options: WriteOptions, work: (em: object) => Promise<unknown>) {
    written.push({ operation, options });
    return work({});
  },
} as unknown as Context;
const call = (name: string, input: object) =>
  (mutations[name] as GraphQLField<unknown, Context>).resolve?.(null, { input }, CONTEXT, {} as never);

beforeEach(() => {
  guarded = 0;
  written = [];
});

describe('reviewed records that are declared once', () => {
  it('have the roots and mutations that follow from their names, each with its right and words', () => {
    const said = Object.values({ ...queries, ...mutations }).map(
      ({ name, extensions: { permission }, description }) => [name, permission, description] as const,
    );
    expect(said).toEqual([
      [
        'orchardFacts',
        'regions:read',
        'Entries about orchards, those that wait and those replaced too (果园条目列表).',
      ],
      ['orchardFact', 'regions:read', 'One entry about an orchard (果园条目).'],
      ['saveOrchard', 'figures:write', 'Enters an orchard (登记果园).'],
      [
        'decideOrchard',
        'approvals:decide',
        'Approves or returns an entry about an orchard; one of the catalogue is confirmed (复核果园).',
      ],
      [
        'discardOrchardFact',
        'figures:write',
        "Takes back one's own entry about an orchard that waits or was returned (撤回果园条目).",
      ],
    ]);
    expect(Object.keys(orchards.reads.filters ?? {})).toContain('orchard');
    expect(Object.keys(orchards.reads.computed ?? {})).toEqual(['preparedByMe', 'orchardVersion']);
  });

  it('are saved under the key of a repeat, with a reason where the kind needs one', async () => {
    expect(await call('saveOrchard', SAVED)).toEqual({ id: '0 at 2026-02-01' });
    await call('saveOrchard', { ...SAVED, trees: 3, reason: '补录' });
    expect(written).toMatchObject([
      { operation: 'saveOrchard', options: { idempotencyKey: 'k', input: SAVED, reasonRequired: true } },
      { options: { reason: '补录', reasonRequired: false } },
    ]);
  });

  it('are decided after the guard of the kind, and answered at the day they begin', async () => {
    const approval = { id: '7', decision: Decision.APPROVE };
    expect(await call('decideOrchard', approval)).toEqual({ id: '7', asOf: '2026-03-01' });
    expect(guarded).toBe(1);
    const returned = { id: '7', decision: Decision.RETURN, reason: '面积不符' };
    await expect(call('decideOrchard', returned)).rejects.toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(written.map(({ options }) => options.reasonRequired)).toEqual([false, true]);
  });
});
