import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { frozenOffice } from './frozen-office.ts';

/** Beside the four of the demo two values are frozen. A value, an input, an explanation and a row on file are altered behind the product's back. */
const office = await frozenOffice('frozen_verify');
afterAll(() => office.close());
const workers = (await office.freeze()).id;
const rooms = (await office.freeze({ codes: ['URBAN_FACILITY_SHARE'] })).id;

const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** Runs `npm run indicators:verify` beside the server. */
const verify = () =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const program = ['--import', '@oxc-node/core/register', 'server/src/cli/indicators-verify.ts'];
    const child = spawn(process.execPath, program, {
      cwd: REPOSITORY,
      env: {
        PATH: process.env.PATH ?? '',
        DATABASE_URL: office.urls.app,
        NODE_ENV: 'production',
        ENCRYPTION_KEY: 'xUQQRqXz+OmnyVZVUIAAdu6ZMOyIY+7sIMhRHTN5SS0=',
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('exit', (code) => resolve({ code, said }));
  });
/** Alters something as the superuser, looks, and puts it back. */
async function altered(change: string, back: string) {
  await office.tamper(change);
  const found = await verify();
  await office.tamper(back);
  return found;
}
const status = async (id: string) => ((await office.one(id)).recomputed as { status: string }).status;

describe('npm run indicators:verify', () => {
  it('says that all frozen values fit', async () => {
    expect(await verify()).toEqual({
      code: 0,
      said: expect.stringContaining('All frozen values fit: 6 were computed again, 6 of them in force.'),
    });
  });
  it('finds a value that was altered, and names it with what it should be', async () => {
    const { code, said } = await altered(
      `update frozen_indicator set value = 22.01, display = '22.01' where id = ${workers}`,
      `update frozen_indicator set value = 21.511193549218, display = '21.51' where id = ${workers}`,
    );
    expect(code).toBe(1);
    expect(said).toContain(`No. ${workers} (WORKERS_PER_10K_URBAN, 新城区, 2026-01-31) TAMPERED`);
    expect(said).toContain('value: "22.01" → "21.511193549218"');
    expect(said).toContain('6 frozen values were computed again, 1 differ.');
    expect(said).not.toContain(`No. ${rooms} `);
  });
  it('finds an input that was altered', async () => {
    const { code, said } = await altered(
      `update frozen_indicator set inputs = jsonb_set(inputs, '{inputs,workforce,urban,1,value}', '600000') where id = ${workers}`,
      `update frozen_indicator set inputs = jsonb_set(inputs, '{inputs,workforce,urban,1,value}', '621072') where id = ${workers}`,
    );
    expect([code, said]).toEqual([1, expect.stringContaining('inputs.workforce.urban.1.value: 600000 → 621072')]);
  });
  it('finds an explanation that was altered', async () => {
    const of = (text: string) =>
      `update frozen_indicator set explanation = jsonb_set(explanation, '{sentence,en}', '"${text}"') where id = ${rooms}`;
    const { explanation } = (
      await office.manager.data(`{ frozenIndicator(id: "${rooms}") { explanation { sentence { en } } } }`)
    ).frozenIndicator;
    const { code, said } = await altered(of('all is well'), of(explanation.sentence.en));
    expect([code, said]).toEqual([1, expect.stringContaining(`No. ${rooms} (URBAN_FACILITY_SHARE`)]);
    expect(said).toContain('TAMPERED');
  });
  it('finds a row on file that was altered behind a value, and the console says so too', async () => {
    const rows = `metric = 'HOUSEHOLDS' and on_date = (select max(on_date) from base_figure where metric = 'HOUSEHOLDS' and on_date <= '2026-01-31')`;
    await office.tamper(`update base_figure set value = value + 1000 where ${rows}`);
    expect(await status(rooms)).toBe('INPUTS_CHANGED');
    expect(await status(workers)).toBe('MATCHES');
    const { code, said } = await verify();
    await office.tamper(`update base_figure set value = value - 1000 where ${rows}`);
    expect([code, said]).toEqual([1, expect.stringContaining('INPUTS_CHANGED')]);
    expect(said).toMatch(/inputs\.units\.0\.households: \d+ → \d+/);
    expect((await verify()).code).toBe(0);
  });
});
