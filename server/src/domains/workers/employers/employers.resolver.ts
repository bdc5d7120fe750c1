import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { Employer } from './employer.entity.ts';
import { SaveEmployerInput } from './employers.inputs.ts';
import { CREDIT_CODE_REFUSAL, saveEmployer } from './employers.service.ts';

@Resolver(() => Employer)
export class EmployersResolver {
  @Allow('workers:write')
  @Mutation(() => Employer, { description: 'Enters or changes an employer (用人单位登记、修改).' })
  saveEmployer(@Arg('input', () => SaveEmployerInput) input: SaveEmployerInput, @Ctx() ctx: Context) {
    const options = saveOptions(input, { refusals: CREDIT_CODE_REFUSAL });
    return ctx.write('saveEmployer', options, (em) => saveEmployer(em, input));
  }
}
