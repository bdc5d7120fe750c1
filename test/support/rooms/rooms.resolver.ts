import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow, AllowAnyone, AllowLoggedIn } from '../../../server/src/shared/access/allow.ts';
import type { Context } from '../../../server/src/shared/context.ts';
import { DomainError } from '../../../server/src/shared/errors/domain-error.ts';
import { PageInput } from '../../../server/src/shared/reads/list.ts';
import type { WriteAnswer } from '../../../server/src/shared/reads/reads.ts';
import { DecimalScalar } from '../../../server/src/shared/scalars.ts';
import { answeredByReadPath } from '../../../server/src/shared/slice.ts';
import { AsOf, RenameRoomInput, RoomArgs, RoomsArgs } from './rooms.inputs.ts';
import {
  Keeper,
  RentExplanation,
  Room,
  RoomFact,
  RoomPage,
  RoomShare,
  RoomUse,
  UsedRoom,
  UsedRoomPage,
  Whoever,
} from './rooms.types.ts';

@Resolver(() => Room)
export class RoomResolver {
  @Allow('regions:read') @Query(() => RoomPage) rooms(@Args(() => RoomsArgs) _args: RoomsArgs): RoomPage {
    return answeredByReadPath();
  }
  @Allow('regions:read') @Query(() => UsedRoomPage) usedRooms(@Args(() => RoomsArgs) _args: RoomsArgs): UsedRoomPage {
    return answeredByReadPath();
  }
  @Allow('regions:read') @Query(() => Room, { nullable: true }) room(
    @Args(() => RoomArgs) _args: RoomArgs,
  ): Room | null {
    return answeredByReadPath();
  }
  @Allow('figures:read')
  @Query(() => RoomShare, { nullable: true })
  roomShare(@Arg('code', () => String) _code: string, @Args(() => AsOf) _args: AsOf): RoomShare | null {
    return answeredByReadPath();
  }
  @AllowAnyone() @Query(() => Whoever, { nullable: true }) whoever(): Whoever | null {
    return answeredByReadPath();
  }
  @AllowLoggedIn() @Query(() => [String]) uses(): string[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [RoomFact]) facts(@Arg('use', () => RoomUse, { nullable: true }) _use?: RoomUse): RoomFact[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => [Room]) children(@Arg('page', () => PageInput, { nullable: true }) _page?: PageInput): Room[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => [Keeper]) keepers(): Keeper[] {
    return answeredByReadPath();
  }
  @FieldResolver(() => UsedRoom, { nullable: true }) used(@Args(() => AsOf) _args: AsOf): UsedRoom | null {
    return answeredByReadPath();
  }
  @FieldResolver(() => Int) roomsBelow(): number {
    return answeredByReadPath();
  }
  @FieldResolver(() => DecimalScalar, { nullable: true }) areaBelowM2(): string | null {
    return answeredByReadPath();
  }
  @FieldResolver(() => Int) daysOpen(@Args(() => AsOf) _args: AsOf): number {
    return answeredByReadPath();
  }
  @Allow('pay:read')
  @FieldResolver(() => RentExplanation, { nullable: true })
  explainRent(@Arg('label', () => String, { nullable: true }) _label?: string): RentExplanation | null {
    return answeredByReadPath();
  }

  @Allow('indicators:prepare')
  @Mutation(() => Room)
  renameRoom(@Arg('input', () => RenameRoomInput) input: RenameRoomInput, @Ctx() ctx: Context): Promise<WriteAnswer> {
    return ctx.write('renameRoom', {}, async (em) => {
      const done = await em.execute<{ id: number }[]>('update sample_room set name = ? where id = ? returning id', [
        input.name,
        input.id,
      ]);
      if (!done[0]) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'id');
      return { id: done[0].id };
    });
  }
  @Allow('indicators:prepare')
  @Mutation(() => [Room])
  touchRooms(@Arg('ids', () => [ID]) ids: string[]): WriteAnswer[] {
    return ids.map((id) => ({ id }));
  }
  @AllowAnyone()
  @Mutation(() => Whoever, { nullable: true })
  enter(@Arg('token', () => String) token: string, @Ctx() ctx: Context): object {
    ctx.session.set(token);
    return {};
  }
  @AllowLoggedIn() @Mutation(() => Boolean) leave(@Ctx() ctx: Context): boolean {
    ctx.session.clear();
    return true;
  }
}
