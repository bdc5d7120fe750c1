import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import type { Day } from '../../../shared/time/timeline.ts';
import type { BatchCounts } from '../rule/counts.rules.ts';
import type { ProposalStatement, Proposed } from '../rule/proposed.ts';
import { type DecidedItems, decideBatch } from './deciding/decide-batch.service.ts';
import { answerQuestion, askAboutItem } from './deciding/questions.service.ts';
import { remindDeciders } from './deciding/remind-deciders.service.ts';
import { withdrawBatch } from './deciding/withdraw-batch.service.ts';
import { batchJob } from './making/batch.job.ts';
import { type BatchWork, computeBatch } from './making/compute-batch.ts';
import { type NewBatch, newBatch, openBatch } from './making/new-batch.ts';
import { type BatchRequest, prepareBatch, refuseFarAhead } from './making/prepare-batch.service.ts';
import { type ItemOf, storeItems } from './making/store-items.ts';
import type { ProposalKind } from './proposal-kind.ts';
import { secondLookJob } from './second-looks/second-look.job.ts';
import type { RuleDay, SecondLooks } from './second-looks/second-looks.ts';
import { tellProposed } from './tell-batch.ts';

/** The life of the batches of one kind: asked for, computed by a job, questioned, decided by a second person, looked at again. */
export const batchesOf = <F, D, P extends Proposed, S extends ProposalStatement>(kind: ProposalKind<F, D, P, S>) => ({
  prepare: (em: EntityManager, input: BatchRequest, ctx: Pick<Context, 'today'>) => prepareBatch(kind, em, input, ctx),
  decide: (em: EntityManager, input: DecidedItems, ctx: Pick<Context, 'actor'>) => decideBatch(kind, em, input, ctx),
  withdraw: (em: EntityManager, input: Parameters<typeof withdrawBatch>[2]) => withdrawBatch(kind, em, input),
  remind: (em: EntityManager, input: Parameters<typeof remindDeciders>[2]) => remindDeciders(kind, em, input),
  ask: (em: EntityManager, input: Parameters<typeof askAboutItem>[2]) => askAboutItem(kind, em, input),
  answer: (em: EntityManager, input: Parameters<typeof answerQuestion>[2]) => answerQuestion(kind, em, input),

  /** Messages that ask for a decision, for the slice. */
  asks: [kind.messages.proposed, kind.messages.reminded],
  /** Constraint that two people meet who prepare the same at once. */
  refusals: { [`${kind.prefix}_batch_open`]: { code: kind.refusals.open, field: 'effectiveOn' } },
  refuseFarAhead: (effectiveOn: Day, today: Day) => refuseFarAhead(kind.making, effectiveOn, today),
  job: batchJob(kind),
  secondLookJob: <A extends RuleDay>(looks: SecondLooks<P, A>) => secondLookJob(kind, looks),

  // For what is proposed beside the job: by a workbook, by one paper.
  begin: (em: EntityManager, batch: NewBatch) => newBatch(kind, em, batch),
  store: (em: EntityManager, batch: { readonly id: number; readonly effectiveOn: Day }, items: readonly ItemOf<P>[]) =>
    storeItems(kind, em, batch, items),
  open: (em: EntityManager, id: number, counts: BatchCounts) => openBatch(kind, em, id, counts),
  compute: (em: EntityManager, work: BatchWork<F, P>) => computeBatch(kind, em, work),
  tellProposed: (em: EntityManager, batch: Parameters<typeof tellProposed>[2]) => tellProposed(kind, em, batch),
});
