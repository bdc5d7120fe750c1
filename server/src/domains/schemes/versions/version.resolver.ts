import { Arg, Args, type ClassType, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { decisionOptions } from '../../../shared/review/review.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { SchemeVersion } from './scheme-version.entity.ts';
import { VersionDifferenceArgs, type VersionInput, versionInputs } from './version.inputs.ts';
import { SchemeChange, SchemeCheck, SchemeFile } from './version.types.ts';
import { operationsOf, type VersionFace } from './version-face.ts';
import { versionsOf } from './versions-of.ts';

/** The type of a comparison of two versions: `GradeSchemeDifference`. */
function differenceType(entity: ClassType<SchemeVersion>): ClassType {
  @ObjectType(`${entity.name}Difference`, { description: 'What differs between two versions (两版对照).' })
  class VersionDifference {
    @Field(() => entity, { nullable: true, description: 'The earlier one (原版).' }) from!: SchemeVersion | null;
    @Field(() => entity, { nullable: true, description: 'The later one (新版).' }) to!: SchemeVersion | null;
    @Field(() => [SchemeChange], {
      description: 'Places at which they differ, in the order of the document (差异).',
    })
    changes!: SchemeChange[];
  }
  return VersionDifference;
}

/** The GraphQL face of the versions of one kind, without its list: what is asked about a document, and each step of a version's life. */
export function versionResolver<D extends object & { readonly code: string; readonly validFrom: Day }>(
  kind: VersionFace<D>,
): ClassType {
  const { entity, rights } = kind;
  const names = operationsOf(entity);
  const inputs = versionInputs(entity.name);
  const versions = versionsOf(kind);
  const Difference = differenceType(entity);

  @Resolver(() => entity)
  class VersionResolver {
    @Allow(rights.read)
    @Costs(() => 200)
    @Query(() => SchemeCheck, {
      name: names.check,
      description: 'Whether a document is a scheme, with every fault at once (校验方案); nothing is stored.',
    })
    check(
      @Arg('document', () => String, { description: 'JSON in format 1, whole or an override (内容).' })
      _document: string,
    ): SchemeCheck {
      return answeredByReadPath();
    }

    @Allow(rights.read)
    @Costs(() => 50)
    @Query(() => SchemeFile, {
      name: names.file,
      nullable: true,
      description: 'A version as a file to keep or to pass on (导出方案).',
    })
    file(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): SchemeFile | null {
      return answeredByReadPath();
    }

    @Allow(rights.read)
    @Costs(() => 100)
    @Query(() => Difference, {
      name: names.difference,
      nullable: true,
      description: 'What differs between two versions (两版对照); null: one of them is not there.',
    })
    difference(@Args(() => VersionDifferenceArgs) _args: VersionDifferenceArgs): object | null {
      return answeredByReadPath();
    }

    @Allow(rights.prepare)
    @Mutation(() => entity, { name: names.create, description: 'Begins a draft (起草方案).' })
    create(@Arg('input', () => inputs.CreateInput) input: VersionInput<'CreateInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.create, saveOptions(input), (em) => versions.begin(em, input));
    }

    @Allow(rights.prepare)
    @Mutation(() => entity, { name: names.import, description: 'Enters a scheme from a file as a draft (导入方案).' })
    import(@Arg('input', () => inputs.ImportInput) input: VersionInput<'ImportInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.import, saveOptions(input), (em) => versions.import(em, input));
    }

    @Allow(rights.prepare)
    @Mutation(() => entity, { name: names.save, description: 'Saves a draft, also one with faults (保存草稿).' })
    save(@Arg('input', () => inputs.SaveInput) input: VersionInput<'SaveInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.save, {}, (em) => versions.save(em, input));
    }

    @Allow(rights.prepare)
    @Mutation(() => entity, {
      name: names.submit,
      description: 'Hands a draft to the second person; from then on it does not change (提交方案).',
    })
    submit(@Arg('input', () => inputs.SubmitInput) input: VersionInput<'SubmitInput'>, @Ctx() ctx: Context) {
      const options = { reason: input.reason };
      return ctx.write(names.submit, options, (em) => versions.submit(em, input, ctx.today));
    }

    @Allow(rights.prepare)
    @Mutation(() => entity, {
      name: names.recall,
      description:
        'Takes back what one submitted while nobody has decided it; it is a draft again and waits for nobody (撤回送审).',
    })
    recall(@Arg('input', () => inputs.RecallInput) input: VersionInput<'RecallInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.recall, { reason: input.reason }, (em) => versions.recall(em, input));
    }

    @Allow(kind.versions.decide)
    @Mutation(() => entity, {
      name: names.decide,
      description:
        'Approves a scheme, which ends the one before on its first day, or returns it; not who prepared it (审批方案).',
    })
    decide(@Arg('input', () => inputs.DecideInput) input: VersionInput<'DecideInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.decide, decisionOptions(input), (em) => versions.decide(em, input));
    }

    @Allow(rights.prepare)
    @Mutation(() => Boolean, {
      name: names.delete,
      description: 'Throws a draft away; true when it is gone (删除草稿).',
    })
    delete(@Arg('input', () => inputs.DeleteInput) input: VersionInput<'DeleteInput'>, @Ctx() ctx: Context) {
      return ctx.write(names.delete, { reason: input.reason }, (em) => versions.delete(em, input));
    }
  }
  return VersionResolver;
}
