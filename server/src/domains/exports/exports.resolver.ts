import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { Job } from '../jobs/index.ts';
import { exportList } from './export-list.service.ts';
import { ExportListInput } from './exports.inputs.ts';
import { ListExport } from './list-export.entity.ts';

@Resolver(() => ListExport)
export class ExportsResolver {
  @AllowLoggedIn()
  @Query(() => ListExport, { nullable: true, description: 'One of one’s own exported lists (导出的列表).' })
  listExport(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): ListExport | null {
    return answeredByReadPath();
  }

  // Who may is said by the list: each has its own right.
  @AllowLoggedIn()
  @Mutation(() => Job, {
    description:
      'A whole list as a file, made by a job without a limit of rows; kept for a day, entered in the audit (导出列表).',
  })
  exportList(@Arg('input', () => ExportListInput) input: ExportListInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input };
    return ctx.write('exportList', options, (em) => exportList(em, input, ctx));
  }
}
