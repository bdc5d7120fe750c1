import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { PageInput } from '../../../shared/reads/list.ts';
import { saveOptions } from '../../../shared/save-options.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { CodeTable } from './code-tables.entity.ts';
import { RecordIdentityInput, UnmaskFieldInput } from './identity.inputs.ts';
import { NUMBER_REFUSALS, recordIdentity } from './identity.service.ts';
import { keyedIdentity } from './numbers/keyed-identity.ts';
import { unmask } from './numbers/unmask.service.ts';
import { WorkerIdentity } from './worker-identity.entity.ts';

// Written by hand: a table is found by its name, which is a text and no id.
@ObjectType({ description: 'A page of code tables (代码表列表).' })
class CodeTablePage {
  @Field(() => [CodeTable], { description: 'Tables of the page (本页).' }) items!: CodeTable[];
  @Field(() => Int, { description: 'All there are (总数).' }) totalCount!: number;
}

@ArgsType()
class CodeTablesArgs {
  @Field(() => PageInput, { nullable: true, description: 'Page (分页).' }) page?: PageInput;
}

@Resolver(() => Worker)
export class IdentityResolver {
  @Allow('workers:read')
  @FieldResolver(() => WorkerIdentity, {
    nullable: true,
    description: 'Who he is (身份信息); null: nothing is on file yet.',
  })
  identity(): WorkerIdentity | null {
    return answeredByReadPath();
  }

  @Allow('regions:read')
  @Query(() => CodeTablePage, { description: 'Code tables of the national standards (代码表).' })
  codeTables(@Args(() => CodeTablesArgs) _args: CodeTablesArgs): CodeTablePage {
    return answeredByReadPath();
  }

  @Allow('regions:read')
  @Query(() => CodeTable, { nullable: true, description: 'One code table by its name, such as ETHNIC_GROUP (代码表).' })
  codeTable(@Arg('id', () => String, { description: 'Name (标识).' }) _id: string): CodeTable | null {
    return answeredByReadPath();
  }

  @Allow('workers:write')
  @Mutation(() => Worker, { description: 'Enters or corrects who a worker is (登记、更正身份信息).' })
  recordIdentity(@Arg('input', () => RecordIdentityInput) input: RecordIdentityInput, @Ctx() ctx: Context) {
    const keyed = { ...input, identity: keyedIdentity(input.identity, ctx.vault) };
    const options = saveOptions(keyed, { refusals: NUMBER_REFUSALS });
    return ctx.write('recordIdentity', options, (em) => recordIdentity(em, input, ctx));
  }

  @Allow('workers:unmask')
  @Mutation(() => String, {
    description: 'Shows a masked value in the clear; who, whose and why is audited (查看原文).',
  })
  unmaskField(@Arg('input', () => UnmaskFieldInput) input: UnmaskFieldInput, @Ctx() ctx: Context): Promise<string> {
    return ctx.write('unmaskField', { reason: input.reason, reasonRequired: true }, (em) => unmask(em, input, ctx));
  }
}
