import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { ExportQueryInput, RemoveQueryInput, SaveQueryInput } from './explorer.inputs.ts';
import { QueryExport } from './query-export.entity.ts';
import { keepExport, makeExport } from './query-exports.service.ts';
import { removeQuery, saveQuery } from './saved-queries.service.ts';
import { SavedQuery } from './saved-query.entity.ts';

/** A name is each person's own; two clicks at once meet at the database's constraint. */
const NAME_TAKEN = { saved_query_name: { code: 'SAVED_QUERY_NAME_TAKEN', field: 'name' } } as const;

@Resolver(() => SavedQuery)
export class ExplorerResolver {
  @Allow('explorer:use')
  @Mutation(() => SavedQuery, { description: "Keeps a query under a name, or changes one's own (保存查询)." })
  saveQuery(@Arg('input', () => SaveQueryInput) input: SaveQueryInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input, refusals: NAME_TAKEN };
    return ctx.write('saveQuery', options, (em) => saveQuery(em, input, ctx));
  }

  @Allow('explorer:use')
  @Mutation(() => Boolean, { description: "Removes one's own saved query; true when it is gone (删除保存的查询)." })
  removeQuery(@Arg('input', () => RemoveQueryInput) input: RemoveQueryInput, @Ctx() ctx: Context) {
    return ctx.write('removeQuery', {}, (em) => removeQuery(em, input, ctx));
  }

  @Allow('explorer:use')
  @Mutation(() => QueryExport, {
    description: 'Rows of a query as a file, whole lists beyond the page limit; entered in the audit (导出查询结果).',
  })
  async exportQuery(@Arg('input', () => ExportQueryInput) input: ExportQueryInput, @Ctx() ctx: Context) {
    // Made before the transaction that keeps it: a mutation that waits for a second connection could wait for itself.
    const file = await makeExport(ctx, input);
    const options = { idempotencyKey: input.idempotencyKey, input };
    return ctx.write('exportQuery', options, (em) => keepExport(em, input, file));
  }
}
