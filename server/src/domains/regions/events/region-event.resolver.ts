import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { PageInput } from '../../../shared/reads/list.ts';
import { DecideInput, decisionOptions } from '../../../shared/review/review.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Region } from '../region.entity.ts';
import { decideRegionEvent } from './decision/region-event-decision.service.ts';
import { RegionEventMove, RegionEventMoveCount } from './decision/region-event-move.entity.ts';
import { RegionLineage } from './lineage/region-lineage.entity.ts';
import { RegionEventPreview } from './preview/region-event-preview.types.ts';
import { RegionEvent } from './region-event.entity.ts';
import { RegionEventSubject } from './region-event.enums.ts';
import {
  CorrectRegionEventInput,
  RecordRegionEventInput,
  RegionEventPreviewArgs,
  WithdrawRegionEventInput,
} from './region-event.inputs.ts';
import { correctRegionEvent, recordRegionEvent, withdrawRegionEvent } from './region-event-proposal.service.ts';

/** What two people may do at the same moment, or what lies outside the sight of one. */
const ONE_ANSWER = { region_event_one_answer: { code: 'ENTRY_WAITING', field: 'id' } } as const;
const ONE_CODE = { region_attributes_one_code: { code: 'CODE_TAKEN', field: 'id' } } as const;

/** A preview loads the whole tree and all events that stand. */
const PREVIEW = 500;

@Resolver(() => RegionEvent)
export class RegionEventsResolver {
  @Allow('regions:read')
  @Costs(() => PREVIEW)
  @Query(() => RegionEventPreview, {
    nullable: true,
    description:
      'What a change of the tree would do, proposed or not yet (区划变更影响预览); nothing is written; null: no such event.',
  })
  regionEventPreview(@Args(() => RegionEventPreviewArgs) _args: RegionEventPreviewArgs): RegionEventPreview | null {
    return answeredByReadPath();
  }

  @Allow('regions:propose')
  @Mutation(() => RegionEvent, { description: 'Proposes a change of the tree (提出区划变更).' })
  recordRegionEvent(@Arg('input', () => RecordRegionEventInput) input: RecordRegionEventInput, @Ctx() ctx: Context) {
    return ctx.write('recordRegionEvent', saveOptions(input), (em) => recordRegionEvent(em, input, ctx));
  }

  @Allow('regions:propose')
  @Mutation(() => RegionEvent, {
    description: 'Proposes another event in the place of an approved one (提出更正区划变更).',
  })
  correctRegionEvent(@Arg('input', () => CorrectRegionEventInput) input: CorrectRegionEventInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { reasonRequired: true, refusals: ONE_ANSWER });
    return ctx.write('correctRegionEvent', options, (em) => correctRegionEvent(em, input, ctx));
  }

  @Allow('regions:propose')
  @Mutation(() => RegionEvent, {
    description:
      'Takes back an own proposal at once, answered with it; of an approved event it proposes that, answered with the proposal (撤回区划变更).',
  })
  withdrawRegionEvent(
    @Arg('input', () => WithdrawRegionEventInput) input: WithdrawRegionEventInput,
    @Ctx() ctx: Context,
  ) {
    const options = { reason: input.reason, reasonRequired: true, refusals: ONE_ANSWER };
    return ctx.write('withdrawRegionEvent', options, (em) => withdrawRegionEvent(em, input, ctx));
  }

  @Allow('approvals:decide')
  @Mutation(() => RegionEvent, {
    description: 'Approves or returns what another person proposed; takes the district in scope (批准或退回区划变更).',
  })
  decideRegionEvent(@Arg('input', () => DecideInput) input: DecideInput, @Ctx() ctx: Context) {
    const options = { ...decisionOptions(input), refusals: ONE_CODE };
    return ctx.write('decideRegionEvent', options, (em) => decideRegionEvent(em, input, ctx));
  }
}

@Resolver(() => RegionEvent)
export class MovesOfEventResolver {
  @FieldResolver(() => [RegionEventMove], {
    description: 'What went along when it was approved, by where it was (随迁记录); all when no page is given.',
  })
  moves(
    @Arg('subject', () => RegionEventSubject, { nullable: true, description: 'Only of this kind (对象类别).' })
    _subject?: RegionEventSubject,
    @Arg('page', () => PageInput, { nullable: true, description: 'Page (分页).' }) _page?: PageInput,
  ): RegionEventMove[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [RegionEventMoveCount], { description: 'How many of each kind went along (随迁数量).' })
  moveCounts(): RegionEventMoveCount[] {
    return answeredByReadPath();
  }
}

@Resolver(() => Region)
export class EventsOfRegionResolver {
  @FieldResolver(() => [RegionEvent], {
    description: 'Events that changed it or units right below it, in order (区划变更).',
  })
  events(): RegionEvent[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [RegionLineage], { description: 'Units that became it, as believed (前身).' })
  predecessors(): RegionLineage[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [RegionLineage], { description: 'Units it became, as believed (后继).' })
  successors(): RegionLineage[] {
    return answeredByReadPath();
  }
}
