import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { CHEZHAN, type Desk } from '../workers/desk.ts';
import { gradesOffice } from './grades-office.ts';

/** What the rules say of somebody on a day, from his file or from what is typed; nothing of it is stored. */
let worker: { id: string; version: number };
const home = await house('grades_of');
afterAll(() => home.close());
const office = await gradesOffice(home);
const clerk = office.clerk;
worker = await clerk.hire('苏日娜', { from: '2015-03-16' });
await record('recordDuty', {
  validFrom: '2015-03-16',
  duty: { unitId: await clerk.unit('150102001001'), duty: 'STAFF', origin: 'HIRED' },
});
await record('recordEducation', {
  education: {
    level: '21',
    graduatedOn: '2020-07-01',
    degree: '4',
    degreeOn: '2020-07-01',
    mode: 'PART_TIME',
    school: '内蒙古大学',
  },
});
for (let year = 2015; year <= 2025; year += 1) await passed(year);

async function record(mutation: string, input: object): Promise<void> {
  const { version } = await clerk.written(
    mutation,
    { workerId: worker.id, version: worker.version, ...input },
    'id version',
  );
  worker.version = version;
}
async function passed(year: number): Promise<void> {
  const results = [{ workerId: worker.id, version: worker.version, result: 'COMPETENT' }];
  const [{ version }] = await clerk.written('recordAssessments', { year, results }, 'id version');
  worker.version = version;
}

const RESULT = `asOf status statusText { zh } grade uncappedGrade steps { ladder value } post postName { zh } lowest highest
  nextStep { date grade missing { kind on text { zh } } } atOnce { kind text { zh } } warnings { kind }
  explanation { sentence { zh } nodes { id kind label { zh } value formula { zh } document { grade } ref { type id code } } }`;
const gradeOf = async (variables: object, desk: Desk = office.manager) =>
  (
    await desk.client.data(
      `query ($workerId: ID!, $asOf: Date, $knownOn: DateTime, $schemeId: ID) {
        gradeOf(workerId: $workerId, asOf: $asOf, knownOn: $knownOn, schemeId: $schemeId) { ${RESULT} } }`,
      { workerId: worker.id, ...variables },
    )
  ).gradeOf;

const codeOf = async (query: string, variables: object) =>
  (await office.manager.client.ask(query, variables)).errors?.[0]?.extensions.code;

describe('the grade of somebody hired on 16 March 2015 as staff, bachelor with degree since July 2020, every year passed', () => {
  it('is 1 + 3 for nine full years of service on 1 January 2025, + 1 for the degree: 5', async () => {
    const result = await gradeOf({ asOf: '2026-11-24' });
    expect(result).toMatchObject({
      status: 'OK',
      statusText: null,
      grade: 5,
      uncappedGrade: 5,
      post: 'GENERAL',
      lowest: 1,
      highest: 12,
      steps: [{ ladder: 'GRADE', value: '5' }],
    });
    expect(result.explanation.sentence.zh).toBe('起点 1，年限 +3，学历 +1，得 5 级；在一般工作人员 1–12 级之内。');
  });

  it('tells the next step: 6 from 1 January 2028, twelve years full on 16 March 2027, two years still to be passed', async () => {
    const { nextStep } = await gradeOf({ asOf: '2026-11-24' });
    expect(nextStep).toEqual({
      date: '2028-01-01',
      grade: 6,
      missing: [
        { kind: 'SERVICE', on: '2027-03-16', text: { zh: '满 12 年：2027-03-16' } },
        { kind: 'ASSESSMENT', on: null, text: { zh: '2026、2027 年度考核合格' } },
      ],
    });
  });

  it('shows of each line the cell of the scheme and the rows of the file', async () => {
    const { explanation } = await gradeOf({ asOf: '2026-11-24' });
    const line = explanation.nodes.find((node: { label: { zh: string } }) => node.label.zh === '年限');
    expect(line).toMatchObject({ value: '3', formula: { zh: '10 年 9 个月，按 10 年计，每 3 年一级' } });
    const rows = explanation.nodes.filter(({ id }: { id: string }) => id.startsWith(`${line.id}-EMPLOYMENT/`));
    expect(rows).toMatchObject([{ kind: 'INPUT', ref: { type: 'WORKER', id: worker.id } }]);
  });

  it('gives the past answer for a past day, and names the day before which there was no scheme', async () => {
    expect(await gradeOf({ asOf: '2023-01-01' })).toMatchObject({ grade: 4 });
    expect(await gradeOf({ asOf: '2019-12-31' })).toMatchObject({ status: 'NO_SCHEME', grade: null });
  });

  it('is by another scheme what that one says, also before it is anybody’s', async () => {
    const { gradeSchemes } = await office.manager.client.data(
      '{ gradeSchemes(filter: { code: { eq: "XIAMEN_2009" } }) { items { id } } }',
    );
    const result = await gradeOf({ asOf: '2026-11-24', schemeId: gradeSchemes.items[0].id });
    expect(result.explanation.nodes.at(-1).label.zh).toContain('厦门');
    expect(
      await codeOf('query ($id: ID!) { gradeOf(workerId: $id, schemeId: 999999) { grade } }', {
        id: worker.id,
      }),
    ).toBe('GRADE_SCHEME_NOT_FOUND');
  });

  it('does not exist for who may not see his file', async () => {
    const { workers } = await office.manager.client.data(
      'query ($unit: ID) { workers(filter: { unit: { eq: $unit } }, page: { limit: 1 }) { items { id } } }',
      { unit: await office.manager.unit(CHEZHAN) },
    );
    const workerId = workers.items[0].id;
    expect(await gradeOf({ workerId })).toMatchObject({ asOf: expect.any(String) });
    expect(await gradeOf({ workerId }, clerk)).toBeNull();
  });
});

describe('a year that turns out to be failed', () => {
  it('puts the next grade off by exactly that year; what was known before stays as it was known', async () => {
    expect(await gradeOf({ asOf: '2028-01-01' })).toMatchObject({
      status: 'ASSESSMENT_MISSING',
      grade: null,
      statusText: { zh: '缺 2026、2027 年度考核结果，应在 5 至 7 级之间。请登记考核。' },
    });
    const known = new Date().toISOString();
    await new Promise((done) => setTimeout(done, 5));
    const { facts } = await clerk.client.data(
      'query ($id: ID!) { facts(workerId: $id, kind: ASSESSMENT) { id valid { from } } }',
      { id: worker.id },
    );
    const last = facts.find(({ valid }: { valid: { from: string } }) => valid.from === '2025-01-01');
    await clerk.written('correctFact', {
      kind: 'ASSESSMENT',
      factId: last.id,
      version: worker.version,
      assessment: { year: 2025, result: 'FAILED' },
      reason: '登记错误',
    });
    // Two years of EXCELLENT could still bring one early; the years themselves no longer do.
    expect(await gradeOf({ asOf: '2028-01-01' })).toMatchObject({
      statusText: { zh: '缺 2026、2027 年度考核结果，应在 5 至 6 级之间。请登记考核。' },
    });
    expect((await gradeOf({ asOf: '2026-11-24' })).nextStep).toMatchObject({ date: '2029-01-01', grade: 6 });
    expect((await gradeOf({ asOf: '2026-11-24', knownOn: known })).nextStep).toMatchObject({ date: '2028-01-01' });
  });
});

describe('a try-out', () => {
  const tryOut = async (input: object, more: object = {}) =>
    (
      await office.manager.client.data(
        `query ($input: GradeTryOutInput!, $schemeId: ID, $asOf: Date) {
          gradeTryOut(input: $input, schemeId: $schemeId, asOf: $asOf) { ${RESULT} } }`,
        { input, ...more },
      )
    ).gradeTryOut;
  const scheme = async () =>
    (
      await office.manager.client.data(
        '{ gradeSchemes(filter: { code: { eq: "HOHHOT_18" } }) { items { id status document } } }',
      )
    ).gradeSchemes.items[0];
  const DEPUTY = {
    employment: [{ from: '2015-03-16' }],
    duties: [
      { duty: 'STAFF', from: '2015-03-16', to: '2022-01-12' },
      { duty: 'DEPUTY_DIRECTOR', from: '2022-01-12' },
    ],
    education: [{ diploma: 'BACHELOR', degree: 'BACHELOR', on: '2020-07-01' }],
    certificates: [
      {
        certificate: 'SOCIAL_WORKER',
        issuedOn: '2023-10-01',
        registeredFrom: '2024-05-08',
        registeredTo: '2027-05-08',
      },
    ],
  };

  it('of a deputy of 11 years 8 months with a registered social worker’s certificate: 4 + 3 + max(2, 1) = 9, next 10 from 2028', async () => {
    const result = await tryOut({ facts: DEPUTY }, { schemeId: (await scheme()).id, asOf: '2026-11-24' });
    expect(result.explanation.sentence.zh).toBe('起点 4，年限 +3，证书 +2，得 9 级；在副职 4–15 级之内。');
    expect(result.nextStep).toMatchObject({ date: '2028-01-01', grade: 10 });
    expect(result.nextStep.missing).toContainEqual({
      kind: 'REGISTRATION_RENEWAL',
      on: '2027-05-08',
      text: { zh: '社会工作师须在 2027-05-08 前再登记，否则为 8 级' },
    });
  });

  it('takes a document nobody stored, and refuses a faulty one with its fault', async () => {
    const { document } = await scheme();
    const changed = {
      ...JSON.parse(document),
      posts: JSON.parse(document).posts.map((post: { start: number }) => ({ ...post, start: post.start + 1 })),
    };
    expect(await tryOut({ facts: DEPUTY, document: JSON.stringify(changed) }, { asOf: '2026-11-24' })).toMatchObject({
      grade: 10,
    });
    const query = 'query ($input: GradeTryOutInput!) { gradeTryOut(input: $input) { grade } }';
    expect(await codeOf(query, { input: { facts: DEPUTY, document: '{ "format": 1' } })).toBe('GRADE_SCHEME_INVALID');
    expect(await codeOf(query, { input: { facts: DEPUTY } })).toBe('GRADE_SCHEME_NOT_FOUND');
  });
});
