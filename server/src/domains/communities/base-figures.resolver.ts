import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import type { Context } from '../../shared/context.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { BaseFigure } from './base-figure.entity.ts';
import { BaseFigurePage, BaseFiguresArgs, RecordBaseFiguresInput } from './base-figures.inputs.ts';
import { recordBaseFigures } from './base-figures.service.ts';

@Resolver(() => BaseFigure)
export class BaseFiguresResolver {
  @Allow('figures:read')
  @Query(() => BaseFigurePage, { description: 'Base figures in the scope, replaced ones too (基础数据列表).' })
  baseFigures(@Args(() => BaseFiguresArgs) _args: BaseFiguresArgs): BaseFigurePage {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @Query(() => BaseFigure, { nullable: true, description: 'One base figure (基础数据).' })
  baseFigure(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): BaseFigure | null {
    return answeredByReadPath();
  }

  @Allow('figures:write')
  @Mutation(() => [BaseFigure], { description: 'Records base figures, all or none (填报基础数据).' })
  recordBaseFigures(@Arg('input', () => RecordBaseFiguresInput) input: RecordBaseFiguresInput, @Ctx() ctx: Context) {
    const options = { reason: input.reason ?? undefined, idempotencyKey: input.idempotencyKey, input };
    return ctx.write('recordBaseFigures', options, (em) => recordBaseFigures(em, input, ctx.today));
  }
}
