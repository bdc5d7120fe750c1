import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Community } from '../../communities/index.ts';
import { ChooseStaffingInput } from './staffing.inputs.ts';
import { chooseStaffing } from './staffing.service.ts';
import { Staffing, StaffingFormulaTemplate } from './staffing.types.ts';
import { StaffingChoice } from './staffing-choice.entity.ts';

@Resolver(() => Staffing)
export class StaffingResolver {
  @Allow('workers:read')
  @Query(() => [StaffingFormulaTemplate], {
    description: 'Formulas that come with the product, to choose from or to copy (随产品提供的配备标准).',
  })
  staffingFormulas(): StaffingFormulaTemplate[] {
    return answeredByReadPath();
  }

  @Allow('headcounts:manage')
  @Mutation(() => StaffingChoice, {
    description: 'Chooses by which formula communities are measured (选定、更正配备标准).',
  })
  chooseStaffing(@Arg('input', () => ChooseStaffingInput) input: ChooseStaffingInput, @Ctx() ctx: Context) {
    return ctx.write('chooseStaffing', saveOptions(input), (em) => chooseStaffing(em, input));
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
