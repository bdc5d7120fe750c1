import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AllowLoggedIn } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { ExportListInput } from '../../shared/exports/export-list.inputs.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { Job } from '../jobs/index.ts';
import { exportList } from './export-list.service.ts';
import { ExportableListType } from './exportable-list.types.ts';
import { ListExport } from './list-export.entity.ts';

@Resolver(() => ListExport)
export class ExportsResolver {
  @AllowLoggedIn()
  @Query(() => ListExport, { nullable: true, description: "One of one's own exported lists (导出的列表)." })
  listExport(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): ListExport | null {
    return answeredByReadPath();
  }

  @AllowLoggedIn()
  @Query(() => [ExportableListType], {
    description: 'Lists that who asks may have as a file, with the columns that are there for him (可导出的列表).',
  })
  exportLists(): ExportableListType[] {
    return answeredByReadPath();
  }

  // Who may is said by the list: each has its own right.
  @AllowLoggedIn()
  @Mutation(() => Job, {
    description:
      'A whole list as a file, made by a job without a limit of rows; kept for a day, with numbers in the clear for four hours; entered in the audit (导出列表).',
  })
  exportList(@Arg('input', () => ExportListInput) input: ExportListInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input };
    return ctx.write('exportList', options, (em) => exportList(em, input, ctx));
  }
}
