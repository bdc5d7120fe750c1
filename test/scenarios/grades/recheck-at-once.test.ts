import { afterAll, describe, expect, it } from 'vitest';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';

/** Facts that one transaction is still entering while the job of another already looks at grades. */
const home = await house('grades_recheck_at_once');
afterAll(() => home.close());

const LATER = 1_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const noted = () =>
  home.look(async (em) => {
    const [row] = await em.execute<[{ noted: number }]>('select count(*)::int as noted from grade_recheck');
    return row.noted;
  });
/** A bachelor's diploma of a year ago for somebody with a decided grade; it stays uncommitted until `meanwhile` is over. */
async function entered(nth: number, meanwhile: () => Promise<unknown> = async () => {}): Promise<void> {
  const { personId, scope } = await home.actor('hr');
  await unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'recordEducation', {}, async (em) => {
    await em.execute(
      `insert into education (worker_id, region_id, community_id, valid, level, graduated_on, degree, degree_on, mode, school)
       select w.id, w.region_id, w.community_id, '[2025-07-01,)', 'EDUCATION_LEVEL/21', '2025-07-01', 'DEGREE/4', '2025-07-01', 'PART_TIME', '内蒙古大学'
       from worker w where exists (select from grade_decision d where d.worker_id = w.id and d.superseded_at is null) order by w.id offset ? limit 1`,
      [nth],
    );
    await meanwhile();
  });
}

describe('a second look', () => {
  it('is taken at facts that were still being entered when the job of the same person ran', async () => {
    await entered(0);
    expect(await noted()).toBe(1);
    await entered(1, async () => {
      await home.runJobs();
      await wait(LATER);
    });
    for (let tries = 0; tries < 300 && (await noted()) > 0; tries++) await wait(100);
    expect(await noted()).toBe(0);
  });
});
