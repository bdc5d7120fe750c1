import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { NUMBER_REFUSALS } from '../identity/identity.service.ts';
import { keyedIdentity } from '../identity/numbers/keyed-identity.ts';
import { needOverQuota } from '../quotas/over-quota.ts';
import { ExitReason } from '../workers.enums.ts';
import { Worker } from './worker.entity.ts';
import { correctFact, withdrawFact } from './worker-corrections.service.ts';
import {
  CorrectFactInput,
  EndEmploymentInput,
  HireWorkerInput,
  RecordAssignmentInput,
  RecordEmploymentInput,
  WithdrawFactInput,
} from './worker-facts.inputs.ts';
import { hireWorker, leave, recordAssignment, recordEmployment } from './workers.service.ts';

/** A withdrawal writes no row that could cite a paper: it stands with the reason, in the audit. */
const reasonOnPaper = ({ reason, document }: Pick<WithdrawFactInput, 'reason' | 'document'>): string => {
  const { documentTitle, documentNumber } = documentColumns(document);
  return documentTitle === null || reason.trim() === ''
    ? reason
    : `${reason}（《${documentTitle}》${documentNumber ?? ''}）`;
};

@Resolver(() => Worker)
export class WorkersResolver {
  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Hires somebody who has no file yet (新聘).' })
  hireWorker(@Arg('input', () => HireWorkerInput) input: HireWorkerInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    const keyed = { ...input, identity: input.identity && keyedIdentity(input.identity, ctx.vault) };
    return ctx.write('hireWorker', saveOptions(keyed, { refusals: NUMBER_REFUSALS }), (em) =>
      hireWorker(em, input, ctx),
    );
  }

  @Allow('workers:write')
  @Mutation(() => Worker, {
    description: 'Another employer or standing, or a return after he left (聘用变更、更正、再次入职).',
  })
  recordEmployment(@Arg('input', () => RecordEmploymentInput) input: RecordEmploymentInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('recordEmployment', saveOptions(input), (em) => recordEmployment(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Assigns a worker to another unit (派驻变更、更正).' })
  recordAssignment(@Arg('input', () => RecordAssignmentInput) input: RecordAssignmentInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('recordAssignment', saveOptions(input), (em) => recordAssignment(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'The worker leaves; his file stays (离职).' })
  endEmployment(@Arg('input', () => EndEmploymentInput) input: EndEmploymentInput, @Ctx() ctx: Context) {
    const work = saveOptions(input, { reasonRequired: input.exitReason === ExitReason.OTHER });
    return ctx.write('endEmployment', work, (em) => leave(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: "Corrects one fact of a worker's file, period and values (单条更正)." })
  correctFact(@Arg('input', () => CorrectFactInput) input: CorrectFactInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    return ctx.write('correctFact', saveOptions(input, { reasonRequired: true }), (em) => correctFact(em, input, ctx));
  }

  @Allow('workers:write')
  @Mutation(() => Worker, {
    nullable: true,
    description: "Withdraws one fact of a worker's file that never was (单条撤销); null: nothing of the file is left.",
  })
  withdrawFact(@Arg('input', () => WithdrawFactInput) input: WithdrawFactInput, @Ctx() ctx: Context) {
    needOverQuota(ctx, input.overQuota);
    const work = saveOptions(input, { reasonRequired: true, reason: reasonOnPaper(input) });
    return ctx.write('withdrawFact', work, (em) => withdrawFact(em, input, ctx));
  }
}
