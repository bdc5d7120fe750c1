import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../shared/context.ts';
import { DomainError } from '../../../shared/errors/domain-error.ts';
import { hashPassword, isPassword, refuseWeakPassword } from './passwords.ts';

interface Attempt {
  readonly attempt: string | null;
  readonly hash: string | null;
  readonly waitSeconds: number | null;
}

/**
 * Log-in in three steps: the attempt is counted (and committed, whatever follows), the password is compared outside any transaction, the
 * session is opened. An unknown name, a disabled user and a wrong password are one answer and one amount of work.
 *
 * @throws LOGIN_FAILED, LOGIN_LOCKED
 */
export async function logIn(
  ctx: Context,
  { username, password }: { username: string; password: string },
): Promise<{ id: string }> {
  const passed = await proveIdentity(ctx, username.trim().toLowerCase(), password);
  if (passed === null) throw new DomainError('LOGIN_FAILED');
  const token = await ctx.write('login', {}, async (em) => {
    const user = await passAttempt(em, passed);
    return user === null ? null : { user, token: await openSession(em, ctx, user) };
  });
  if (!token) throw new DomainError('LOGIN_FAILED');
  ctx.session.set(token.token);
  return { id: token.user };
}

export async function logOut(ctx: Context): Promise<true> {
  const { tokenHash } = ctx.session;
  if (tokenHash) {
    await ctx.write('logout', {}, (em) =>
      em.execute(`select session_close(decode(?, 'hex'))`, [tokenHash.toString('hex')]),
    );
  }
  ctx.session.clear();
  return true;
}

/**
 * Changes the own password; every session of the user ends and this one goes on under a new token. Wrong current passwords count as failed
 * log-ins, or a session left open would be a way to try passwords.
 *
 * @throws PASSWORD_WRONG, PASSWORD_WEAK, LOGIN_LOCKED
 */
export async function changeMyPassword(
  ctx: Context,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<{ id: string }> {
  const { actor } = ctx;
  if (!actor) throw new DomainError('UNAUTHENTICATED');
  refuseWeakPassword(newPassword, actor.username, ctx.session.policy, 'newPassword');
  const passed = await proveIdentity(ctx, actor.username, currentPassword);
  if (passed === null) throw new DomainError('PASSWORD_WRONG', {}, 'currentPassword');
  const hash = await hashPassword(newPassword);
  const token = await ctx.write('changeMyPassword', {}, async (em) => {
    if ((await passAttempt(em, passed)) === null) return null;
    await em.execute('select set_password(?, ?), sessions_close(?)', [actor.userId, hash, actor.userId]);
    return openSession(em, ctx, String(actor.userId));
  });
  if (!token) throw new DomainError('PASSWORD_WRONG', {}, 'currentPassword');
  ctx.session.set(token);
  return { id: String(actor.userId) };
}

interface Passed {
  readonly attempt: string;
  readonly hash: string;
}

/** Null: no such user, disabled or another password. */
async function proveIdentity(ctx: Context, username: string, password: string): Promise<Passed | null> {
  const { attemptsPerAccount, attemptsPerSource, lockSeconds } = ctx.session.policy;
  const { attempt, hash, waitSeconds } = await ctx.write('login', {}, async (em) => {
    const [made] = await em.execute<[Attempt]>(
      'select attempt, hash, wait_seconds as "waitSeconds" from login_begin(?, ?, ?, ?, ?)',
      [username.replaceAll('\0', ''), ctx.source, attemptsPerAccount, attemptsPerSource, lockSeconds],
    );
    return made;
  });
  if (waitSeconds !== null)
    throw new DomainError('LOGIN_LOCKED', { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) });
  const right = await isPassword(hash, password);
  return right && attempt !== null && hash !== null ? { attempt, hash } : null;
}

/** The user's id; null when the user was disabled or given another password since the attempt began. */
async function passAttempt(em: EntityManager, { attempt, hash }: Passed): Promise<string | null> {
  const [passed] = await em.execute<[{ user: number | null }]>('select login_passed(?, ?) as "user"', [attempt, hash]);
  return passed.user === null ? null : String(passed.user);
}

/** 256 random bits, of which only the hash is stored; the session the request came with, if any, ends. */
async function openSession(em: EntityManager, ctx: Context, user: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hashed = createHash('sha256').update(token).digest('hex');
  await em.execute(`select session_open(decode(?, 'hex'), ?, ?, decode(?, 'hex'))`, [
    hashed,
    user,
    ctx.source,
    ctx.session.tokenHash?.toString('hex') ?? null,
  ]);
  return token;
}
