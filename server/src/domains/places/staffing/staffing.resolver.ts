import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { ChangeMode } from '../../../shared/dated.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Community } from '../../communities/index.ts';
import {
  ChooseStaffingInput,
  StaffingArgs,
  StaffingChoicePage,
  StaffingChoicesArgs,
  StaffingPage,
  StaffingsArgs,
} from './staffing.inputs.ts';
import { chooseStaffing } from './staffing.service.ts';
import { Staffing, StaffingFormulaTemplate } from './staffing.types.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';

@Resolver(() => Staffing)
export class StaffingResolver {
  @Allow('workers:read')
  @Query(() => StaffingPage, { description: 'Communities measured by the staffing formula of the day (配备情况).' })
  staffings(@Args(() => StaffingsArgs) _args: StaffingsArgs): StaffingPage {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => Staffing, { nullable: true, description: 'One community measured by it (社区配备情况).' })
  staffing(@Args(() => StaffingArgs) _args: StaffingArgs): Staffing | null {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => [StaffingFormulaTemplate], {
    description: 'Formulas that come with the product, to choose from or to copy (随产品提供的配备标准).',
  })
  staffingFormulas(): StaffingFormulaTemplate[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => StaffingChoicePage, {
    description: 'Formulas that were chosen, as believed, the latest first (历次采用的配备标准).',
  })
  staffingChoices(@Args(() => StaffingChoicesArgs) _args: StaffingChoicesArgs): StaffingChoicePage {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @Query(() => StaffingChoice, { nullable: true, description: 'One of them (采用的配备标准).' })
  staffingChoice(@Arg('id', () => ID, { description: 'Id (编号).' }) _id: string): StaffingChoice | null {
    return answeredByReadPath();
  }

  @Allow('headcounts:manage')
  @Mutation(() => StaffingChoice, {
    description: 'Chooses by which formula communities are measured (选定、更正配备标准).',
  })
  chooseStaffing(@Arg('input', () => ChooseStaffingInput) input: ChooseStaffingInput, @Ctx() ctx: Context) {
    const options = {
      reason: input.reason ?? undefined,
      reasonRequired: input.mode === ChangeMode.CORRECTION,
      idempotencyKey: input.idempotencyKey,
      input,
    };
    return ctx.write('chooseStaffing', options, (em) => chooseStaffing(em, input));
  }
}

@Resolver(() => Community)
export class CommunityStaffingResolver {
  @Allow('workers:read')
  @FieldResolver(() => Staffing, { description: 'How it is measured by the staffing formula at asOf (配备情况).' })
  staffing(): Staffing {
    return answeredByReadPath();
  }
}
