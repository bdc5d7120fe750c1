import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/costs.ts';
import { decisionOptions } from '../../../shared/review.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { SchemeCheck, SchemeFile } from '../../schemes/versions/index.ts';
import { GradeScheme } from './grade-scheme.entity.ts';
import { gradeSchemeVersions } from './grade-scheme.versions.ts';
import {
  CreateGradeSchemeInput,
  DecideGradeSchemeInput,
  DeleteGradeSchemeInput,
  GradeSchemeDifferenceArgs,
  GradeSchemesArgs,
  ImportGradeSchemeInput,
  RecallGradeSchemeInput,
  SaveGradeSchemeInput,
  SubmitGradeSchemeInput,
} from './grade-schemes.inputs.ts';
import { GradeSchemeDifference, GradeSchemePage } from './grade-schemes.types.ts';

@Resolver(() => GradeScheme)
export class GradeSchemesResolver {
  @Allow('workers:read')
  @Query(() => GradeSchemePage, {
    description:
      'Versions of grade schemes: those in force, those that come with the product, and drafts of the scope (岗位等级序列方案列表).',
  })
  gradeSchemes(@Args(() => GradeSchemesArgs) _args: GradeSchemesArgs): GradeSchemePage {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => GradeScheme, { nullable: true, description: 'One version of a grade scheme (岗位等级序列方案).' })
  gradeScheme(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): GradeScheme | null {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Costs(() => 200)
  @Query(() => SchemeCheck, {
    description: 'Whether a document is a scheme, with every fault at once (校验方案); nothing is stored.',
  })
  checkGradeScheme(
    @Arg('document', () => String, { description: 'JSON in format 1, whole or an override (内容).' }) _document: string,
  ): SchemeCheck {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Costs(() => 50)
  @Query(() => SchemeFile, {
    nullable: true,
    description: 'A version as a file to keep or to pass on (导出方案).',
  })
  exportGradeScheme(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): SchemeFile | null {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Costs(() => 100)
  @Query(() => GradeSchemeDifference, {
    nullable: true,
    description: 'What differs between two versions (两版对照); null: one of them is not there.',
  })
  gradeSchemeDifference(
    @Args(() => GradeSchemeDifferenceArgs) _args: GradeSchemeDifferenceArgs,
  ): GradeSchemeDifference | null {
    return answeredByReadPath();
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeScheme, { description: 'Begins a draft (起草方案).' })
  createGradeScheme(@Arg('input', () => CreateGradeSchemeInput) input: CreateGradeSchemeInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input };
    return ctx.write('createGradeScheme', options, (em) => gradeSchemeVersions.begin(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeScheme, { description: 'Enters a scheme from a file as a draft (导入方案).' })
  importGradeScheme(@Arg('input', () => ImportGradeSchemeInput) input: ImportGradeSchemeInput, @Ctx() ctx: Context) {
    const options = { idempotencyKey: input.idempotencyKey, input };
    return ctx.write('importGradeScheme', options, (em) => gradeSchemeVersions.import(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeScheme, { description: 'Saves a draft, also one with faults (保存草稿).' })
  saveGradeScheme(@Arg('input', () => SaveGradeSchemeInput) input: SaveGradeSchemeInput, @Ctx() ctx: Context) {
    return ctx.write('saveGradeScheme', {}, (em) => gradeSchemeVersions.save(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeScheme, {
    description: 'Hands a draft to the second person; from then on it does not change (提交方案).',
  })
  submitGradeScheme(@Arg('input', () => SubmitGradeSchemeInput) input: SubmitGradeSchemeInput, @Ctx() ctx: Context) {
    const options = { reason: input.reason ?? undefined };
    return ctx.write('submitGradeScheme', options, (em) => gradeSchemeVersions.submit(em, input, ctx.today));
  }

  @Allow('grades:prepare')
  @Mutation(() => GradeScheme, {
    description:
      'Takes back what one submitted while nobody has decided it; it is a draft again and waits for nobody (撤回送审).',
  })
  recallGradeScheme(@Arg('input', () => RecallGradeSchemeInput) input: RecallGradeSchemeInput, @Ctx() ctx: Context) {
    return ctx.write('recallGradeScheme', { reason: input.reason ?? undefined }, (em) =>
      gradeSchemeVersions.recall(em, input),
    );
  }

  @Allow('approvals:decide')
  @Mutation(() => GradeScheme, {
    description:
      'Approves a scheme, which ends the one before on its first day, or returns it; not who prepared it (审批方案).',
  })
  decideGradeScheme(@Arg('input', () => DecideGradeSchemeInput) input: DecideGradeSchemeInput, @Ctx() ctx: Context) {
    return ctx.write('decideGradeScheme', decisionOptions(input), (em) => gradeSchemeVersions.decide(em, input));
  }

  @Allow('grades:prepare')
  @Mutation(() => Boolean, { description: 'Throws a draft away; true when it is gone (删除草稿).' })
  deleteGradeScheme(@Arg('input', () => DeleteGradeSchemeInput) input: DeleteGradeSchemeInput, @Ctx() ctx: Context) {
    return ctx.write('deleteGradeScheme', { reason: input.reason ?? undefined }, (em) =>
      gradeSchemeVersions.delete(em, input),
    );
  }
}
