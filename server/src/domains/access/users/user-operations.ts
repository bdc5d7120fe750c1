import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { hashPassword, refuseWeakPassword } from '../sign-in/passwords.ts';
import {
  type NewUser,
  registerUser,
  resetPassword,
  USERNAME_REFUSAL,
  type UserChange,
  usernameOf,
} from './users.service.ts';

/** What an administrator asks for; the password is checked and hashed here, before the transaction. */
interface UserWanted extends Omit<NewUser, 'passwordHash'> {
  readonly idempotencyKey: string;
  readonly password: string;
  readonly reason?: string;
}

export async function createUser(ctx: Context, input: UserWanted): Promise<{ id: string }> {
  refuseWeakPassword(input.password, input.username, ctx.session.policy, 'password');
  const { password, idempotencyKey, reason, ...wanted } = input;
  const passwordHash = await hashPassword(password);
  // Without the password: of the input a quick hash is kept, by which a password could be guessed.
  const options = { reason, idempotencyKey, input: { ...wanted, reason }, refusals: USERNAME_REFUSAL };
  return ctx.write('createUser', options, (em) => registerUser(em, { ...wanted, passwordHash }));
}

interface ChangeWanted {
  readonly id: string;
  readonly version: number;
  readonly reason?: string;
}

export function changeUser(
  ctx: Context,
  operation: string,
  { id, version, reason }: ChangeWanted,
  work: (em: EntityManager, change: UserChange) => Promise<{ id: string }>,
): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!actor) throw new DomainError('UNAUTHENTICATED');
  return ctx.write(operation, { reason }, (em) => work(em, { actorPersonId: actor.personId, id, version }));
}

export async function givePassword(
  ctx: Context,
  input: ChangeWanted & { readonly newPassword: string },
): Promise<{ id: string }> {
  const username = await ctx.write('resetPassword', {}, (em) => usernameOf(em, input.id));
  refuseWeakPassword(input.newPassword, username, ctx.session.policy, 'newPassword');
  const passwordHash = await hashPassword(input.newPassword);
  return changeUser(ctx, 'resetPassword', input, (em, change) => resetPassword(em, change, passwordHash));
}
