import { afterAll, describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';
import { type Account, house } from '../../support/house.ts';
import { CHEZHAN, Desk, SAIMACHANG } from './desk.ts';

/** Anyone is found: by name, pinyin, initials, whole number, and by post, certificate and dates. */

const withCheck = (body: string) => body + checkCharacter(body);
const NUMBER = withCheck('15010219920617311');
const ELSEWHERE = withCheck('15010219920617313');
const home = await house('workers_search');
afterAll(() => home.close());
const manager = new Desk(home.as('manager'));
const office = await manager.employer('锡林北路街道办事处');
await manager.hire('阿古拉·巴图', { from: '2026-02-01', identity: { idNumber: NUMBER } });
await manager.hire('单雄飞');
await manager.hire('𠮷田䶮');
await manager.hire('远处人', { at: CHEZHAN, employerId: office, identity: { idNumber: ELSEWHERE } });

const NOBODYS = withCheck('15010219920617315');

const found = async (account: Account, filter: object, asOf?: string): Promise<string[]> => {
  const { workers } = await home
    .as(account)
    .data(
      `query ($filter: WorkerFilter, $asOf: Date) { workers(filter: $filter, asOf: $asOf, page: { limit: 200 }) { totalCount items { name } } }`,
      { filter, asOf },
    );
  expect(workers.items).toHaveLength(Math.min(workers.totalCount, 200));
  return workers.items.map(({ name }: { name: string }) => name);
};

describe('the search', () => {
  it.each([
    ['阿古拉·巴图', '阿古拉·巴图'],
    ['阿古拉巴图', '阿古拉·巴图'],
    ['古拉•巴', '阿古拉·巴图'],
    ['agulabatu', '阿古拉·巴图'],
    ['AGULA batu', '阿古拉·巴图'],
    ['aglb', '阿古拉·巴图'],
    ['shanxiongfei', '单雄飞'],
    ['sxf', '单雄飞'],
    ['𠮷', '𠮷田䶮'],
    ['䶮', '𠮷田䶮'],
  ])('%s finds %s', async (search, name) => expect(await found('hr', { search })).toContain(name));

  it('finds by a whole number, however it is typed, and by no part of it', async () => {
    const wide = NUMBER.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const spaced = `${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)} ${NUMBER.slice(14).toLowerCase()}`;
    for (const search of [NUMBER, wide, spaced]) expect(await found('hr', { search })).toEqual(['阿古拉·巴图']);
    for (const search of [NUMBER.slice(0, 17), NUMBER.slice(1), `${NUMBER}0`])
      expect(await found('hr', { search })).toEqual([]);
  });

  it('of a number outside the scope finds nothing, as of one that nobody has', async () => {
    expect(await found('hr', { search: ELSEWHERE })).toEqual([]);
    expect(await found('hr', { search: NOBODYS })).toEqual([]);
    expect(await found('manager', { search: ELSEWHERE })).toEqual(['远处人']);
  });

  it('of a sign alone finds the names that have it', async () => {
    const names = await found('hr', { search: '·' });
    expect(names).toContain('阿古拉·巴图');
    expect(names.filter((name) => !name.includes('·'))).toEqual([]);
  });
});

describe('the filters', () => {
  it('find who holds a post and a duty on the day', async () => {
    const desk = new Desk(home.as('hr'));
    const worker = await desk.hire('岗位人', { at: SAIMACHANG, from: '2026-01-01' });
    await desk.written('recordDuty', {
      workerId: worker.id,
      version: worker.version,
      validFrom: '2026-05-01',
      duty: { unitId: await desk.unit(SAIMACHANG), duty: 'DEPUTY_DIRECTOR', origin: 'APPOINTED' },
    });
    const search = '岗位人';
    expect(await found('hr', { search, post: { eq: 'DEPUTY' } }, '2026-05-01')).toEqual([search]);
    expect(await found('hr', { search, post: { in: ['DEPUTY', 'PRINCIPAL'] } })).toEqual([search]);
    expect(await found('hr', { search, duty: { eq: 'DEPUTY_DIRECTOR' } })).toEqual([search]);
    expect(await found('hr', { search, post: { eq: 'DEPUTY' } }, '2026-04-30')).toEqual([]);
    expect(await found('hr', { search, post: { eq: 'PRINCIPAL' } })).toEqual([]);
  });

  it('tell a certificate that somebody has from one that is registered', async () => {
    const desk = new Desk(home.as('hr'));
    const worker = await desk.hire('证书人', { from: '2026-01-01' });
    const { version } = await desk.written('recordCertificate', {
      workerId: worker.id,
      version: worker.version,
      certificate: { kind: 'SOCIAL_WORKER', number: 'S-1', issuedOn: '2024-03-01' },
    });
    await desk.written('recordCertificateRegistration', {
      workerId: worker.id,
      version,
      registration: { certificateKind: 'SOCIAL_WORKER', registeredOn: '2024-04-01' },
    });
    const search = '证书人';
    const [held, registered] = [{ certificate: { eq: 'SOCIAL_WORKER' } }, { registered: { eq: 'SOCIAL_WORKER' } }];
    expect(await found('hr', { search, ...held })).toEqual([search]);
    expect(await found('hr', { search, ...registered }, '2027-03-31')).toEqual([search]);
    expect(await found('hr', { search, ...held }, '2027-04-01')).toEqual([search]);
    expect(await found('hr', { search, ...registered }, '2027-04-01')).toEqual([]);
    expect(await found('hr', { search, certificate: { eq: 'SENIOR_SOCIAL_WORKER' } })).toEqual([]);
  });

  it('find who was hired and who left in a time, also who came back, and not who only changed his standing', async () => {
    const desk = new Desk(home.as('hr'));
    const name = '去而复返';
    const first = await desk.hire(name, { from: '2020-07-01' });
    const suspended = await desk.changed(first, 'SUSPENDED', '2021-02-01');
    const back = await desk.changed(suspended, 'IN_POST', '2021-03-01');
    await desk.written('endEmployment', {
      workerId: back.id,
      version: back.version,
      on: '2023-06-01',
      exitReason: 'RESIGNED',
    });
    const hired = (gte: string, lt: string) => found('hr', { search: name, hired: { gte, lt } });
    const leaving = (gte: string, lt: string, asOf?: string) =>
      found('hr', { search: name, leaving: { gte, lt } }, asOf);
    expect(await hired('2020-07-01', '2020-07-02')).toEqual([name]);
    expect(await hired('2021-01-01', '2022-01-01')).toEqual([]);
    expect(await leaving('2023-01-01', '2024-01-01')).toEqual([name]);
    expect(await leaving('2023-01-01', '2024-01-01', '2023-05-31')).toEqual([]);
    expect(await leaving('2024-01-01', '2025-01-01')).toEqual([]);
  });

  it('are those of the people in scope: the street finds its own principals and nobody else’s', async () => {
    const names = await found('hr', { post: { eq: 'PRINCIPAL' }, left: { eq: false } });
    const district = await found('manager', { post: { eq: 'PRINCIPAL' }, left: { eq: false } });
    expect(names.length).toBeGreaterThan(5);
    expect(district.length).toBeGreaterThan(names.length * 3);
  });
});
