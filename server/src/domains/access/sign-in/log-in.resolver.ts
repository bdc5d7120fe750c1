import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AllowAnyone, AllowLoggedIn } from '../../../shared/access/allow.ts';
import type { Context } from '../../../shared/context.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { ChangeMyPasswordInput, LoginInput } from '../access.inputs.ts';
import { changeMyPassword, logIn, logOut } from './log-in.service.ts';
import { Me, RolePermissions } from './me.types.ts';

@Resolver(() => Me)
export class LogInResolver {
  @AllowAnyone()
  @Query(() => Me, { nullable: true, description: 'Who is logged in (当前用户); null: nobody.' })
  me(): Me | null {
    return answeredByReadPath();
  }

  @AllowLoggedIn()
  @Query(() => [RolePermissions], { description: 'What each role may do (角色权限表).' })
  rolePermissions(): RolePermissions[] {
    return answeredByReadPath();
  }

  @AllowAnyone()
  @Mutation(() => Me, { description: 'Begins a session (登录).' })
  login(@Arg('input', () => LoginInput) input: LoginInput, @Ctx() ctx: Context): Promise<{ id: string }> {
    return logIn(ctx, input);
  }

  @AllowAnyone()
  @Mutation(() => Boolean, { description: 'Ends the session (退出登录).' })
  logout(@Ctx() ctx: Context): Promise<boolean> {
    return logOut(ctx);
  }

  @AllowLoggedIn()
  @Mutation(() => Me, { description: 'Changes the own password; other sessions end (修改密码).' })
  changeMyPassword(
    @Arg('input', () => ChangeMyPasswordInput) input: ChangeMyPasswordInput,
    @Ctx() ctx: Context,
  ): Promise<{ id: string }> {
    return changeMyPassword(ctx, input);
  }
}
