import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../shared/access/allow.ts';
import type { Context } from '../../shared/context.ts';
import { Costs } from '../../shared/reads/costs.ts';
import { saveOptions } from '../../shared/save-options.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { ImportBatch } from './batch/import-batch.entity.ts';
import { WrittenEntry } from './batch/import-entry.entity.ts';
import { ImportProblemRow } from './batch/import-problem.entity.ts';
import {
  CommitImportInput,
  ImportEntriesArgs,
  ImportProblemsArgs,
  MapImportInput,
  StartImportInput,
  UndoImportInput,
} from './imports.inputs.ts';
import { commitImport, mapImport, startImport, undoImport } from './imports.service.ts';
import { ImportKindType } from './kinds/import-kind.types.ts';

/** All codes of the national standards are read. */
const KINDS = 50;

@Resolver(() => ImportBatch)
export class ImportsResolver {
  @Allow('imports:use')
  @Costs(() => KINDS)
  @Query(() => [ImportKindType], { description: 'What who asks may enter from a workbook (导入类别).' })
  importKinds(): ImportKindType[] {
    return answeredByReadPath();
  }

  @Allow('imports:use')
  @FieldResolver(() => [ImportProblemRow], {
    description: 'What is wrong, in the order of the sheet (问题); gone with the file.',
  })
  problems(@Args(() => ImportProblemsArgs) _args: ImportProblemsArgs): ImportProblemRow[] {
    return answeredByReadPath();
  }

  @Allow('imports:use')
  @FieldResolver(() => [WrittenEntry], { description: 'What was written, in the order of the sheet (写入记录).' })
  entries(@Args(() => ImportEntriesArgs) _args: ImportEntriesArgs): WrittenEntry[] {
    return answeredByReadPath();
  }

  @Allow('imports:use')
  @Mutation(() => ImportBatch, {
    description: 'Reads and checks an uploaded file as a job; nothing is stored yet (开始导入).',
  })
  startImport(@Arg('input', () => StartImportInput) input: StartImportInput, @Ctx() ctx: Context) {
    return ctx.write('startImport', saveOptions(input), (em) => startImport(em, input, ctx));
  }

  @Allow('imports:use')
  @Mutation(() => ImportBatch, { description: 'Other columns or another sheet; checks again (重新对应列).' })
  mapImport(@Arg('input', () => MapImportInput) input: MapImportInput, @Ctx() ctx: Context) {
    return ctx.write('mapImport', {}, (em) => mapImport(em, input, ctx));
  }

  @Allow('imports:use')
  @Mutation(() => ImportBatch, { description: 'Stores a checked batch as a job, all rows or none (写入).' })
  commitImport(@Arg('input', () => CommitImportInput) input: CommitImportInput, @Ctx() ctx: Context) {
    return ctx.write('commitImport', saveOptions(input), (em) => commitImport(em, input, ctx));
  }

  @Allow('imports:use')
  @Mutation(() => ImportBatch, {
    description: 'Takes back exactly what a stored batch made, as a job, all of it or nothing (撤销本批).',
  })
  undoImport(@Arg('input', () => UndoImportInput) input: UndoImportInput, @Ctx() ctx: Context) {
    return ctx.write('undoImport', { reason: input.reason, reasonRequired: true }, (em) => undoImport(em, input, ctx));
  }
}
