import { type FieldNode, type GraphQLResolveInfo, type GraphQLSchema, isNonNullType } from 'graphql';
import type { Context } from '../../../shared/context.ts';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { Arguments, type OutputField } from '../compile/arguments.ts';
import { compileWritten, fragmentsOf, type OperationRequest, type Plan } from '../compile/compile.ts';
import { selectionOf } from '../compile/selection.ts';
import { askerOf, guardOperation, unsupported } from '../refusals.ts';
import type { WrittenRows } from './bind.ts';
import type { PlanRunner } from './plan-runner.ts';
import { refuseUnstorable } from './storable.ts';

/** A context that can be made anew after a mutation has changed who is asking (log-in, log-out, password). */
export interface RenewableContext extends Context {
  renewed(): Promise<RenewableContext>;
}

/**
 * One mutation: right, selection compiled, written, then the selection read after commit, so that there is one way to read. A selection that
 * may not be read is refused before anything is written.
 *
 * @returns The answer as JSON text.
 */
export async function runMutation(runner: PlanRunner, asked: OperationRequest, ctx: RenewableContext): Promise<string> {
  const fragments = fragmentsOf(asked.document);
  const [root, ...more] = selectionOf([asked.operation.selectionSet], { fragments, variables: asked.variables });
  if (!root) return '{}';
  // Several would be several transactions in one answer, of which some may have failed.
  if (more.length) return unsupported('more than one mutation in a request');
  const [key, nodes] = root;
  const name = (nodes[0] as FieldNode).name.value;
  if (name === '__typename') return JSON.stringify({ [key]: 'Mutation' });

  const type = runner.schema.getMutationType();
  const field = type?.getFields()[name];
  if (!type || !field) return unsupported(`mutation ${name}`);
  guardOperation(asked.asker, type, name);
  const changesAsker = field.extensions.public === true || field.extensions.loggedIn === true;
  const plan = (by: OperationRequest): Plan =>
    runner.plans.plan(by, () => compileWritten(runner, by, key, nodes, field));
  // Who logs in has rights only afterwards.
  if (!changesAsker) plan(asked);

  const written = writtenRows(await call(runner.schema, asked, key, nodes, field, ctx));
  if (written.value === null || written.value === undefined) return refuseNothing(key, field);
  const reader = changesAsker ? await ctx.renewed() : ctx;
  const by = { ...asked, asker: askerOf(reader) };
  const text = await runner.run(
    plan(by),
    { variables: asked.variables, today: ctx.today, vault: ctx.vault, written },
    reader,
  );
  return text === JSON.stringify({ [key]: null }) ? refuseNothing(key, field) : text;
}

/** Calls the resolver as graphql-js would. */
async function call(
  schema: GraphQLSchema,
  { document, operation, variables }: OperationRequest,
  key: string,
  fieldNodes: readonly FieldNode[],
  field: OutputField,
  ctx: Context,
): Promise<unknown> {
  const parentType = schema.getMutationType();
  if (!field.resolve || !parentType) throw new Error(`Mutation ${field.name} has no resolver`);
  const info = {
    schema,
    operation,
    fieldNodes,
    parentType,
    variableValues: variables,
    fieldName: field.name,
    returnType: field.type,
    rootValue: undefined,
    path: { prev: undefined, key, typename: parentType.name },
    fragments: Object.fromEntries(fragmentsOf(document)),
  } as GraphQLResolveInfo;
  const args = new Arguments(field, fieldNodes[0] as FieldNode, variables).now;
  // Fields are named from the input on, as in every refusal.
  for (const input of Object.values(args)) refuseUnstorable(input);
  return field.resolve(undefined, args, ctx, info);
}

function writtenRows(value: unknown): WrittenRows {
  const rows = (Array.isArray(value) ? value : [value]) as readonly (Partial<WriteAnswer> | null)[];
  const ids = rows.map((row) => row?.id).filter((id) => id !== undefined);
  return { value, ids: ids.map(String), asOf: rows[0]?.asOf };
}

function refuseNothing(key: string, field: OutputField): string {
  if (isNonNullType(field.type))
    throw new Error(
      `Mutation ${field.name} wrote a row that cannot be read back; does its service return { id, asOf }?`,
    );
  return JSON.stringify({ [key]: null });
}
