import { setTimeout as wait } from 'node:timers/promises';
import { DomainError } from '../../../server/src/shared/errors/domain-error.ts';
import type { JobHandler } from '../../../server/src/shared/jobs/job.ts';

const keep = (name: string) =>
  [`insert into saved_query (name, document, shared) values (?, '{ me { id } }', false)`, [name]] as const;

/** Counts to `to`, a step every `ms`, and then keeps one query under the job's name: with its end, in one transaction. */
export const counting: JobHandler<{ readonly to: number; readonly ms: number; readonly name: string }> = {
  kind: 'TEST_COUNT',
  permission: 'explorer:use',
  async run({ to, ms, name }, ctx, job) {
    for (let n = 0; n <= to; n++) {
      job.progress(n, to, 'COUNTING');
      await wait(ms);
    }
    const result = { counted: to };
    await ctx.write('testCount', {}, async (em) => {
      const [statement, values] = keep(name);
      await em.execute(statement, [...values]);
      await job.conclude(em, result);
    });
    return result;
  },
};

/** Answers what it was asked in: whose name, and his rights. */
export const telling: JobHandler = {
  kind: 'TEST_TELL',
  permission: 'explorer:use',
  run: async (_params, { actor, permissions, today }) => ({
    username: actor?.username ?? '',
    regions: actor?.scope.regions.length ?? 0,
    unmasks: permissions.has('workers:unmask'),
    today,
  }),
};

/** Is refused, or has a bug. */
export const failing: JobHandler<{ readonly bug: boolean }> = {
  kind: 'TEST_FAIL',
  permission: 'explorer:use',
  async run({ bug }) {
    if (bug) throw new Error('The secret number 12345 is wrong');
    throw new DomainError('EMPLOYER_CLOSED', { name: '甲公司', on: '2026-01-01' });
  },
};

/** The database is away each time. */
export const unlucky: JobHandler = {
  kind: 'TEST_UNLUCKY',
  permission: 'explorer:use',
  async run() {
    throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
  },
};

export const TEST_HANDLERS: readonly JobHandler[] = [counting, telling, failing, unlucky];
