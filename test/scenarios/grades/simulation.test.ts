import { afterAll, describe, expect, it } from 'vitest';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { house } from '../../support/house.ts';
import { ended } from '../jobs/asking.ts';
import { Desk, DISTRICT, OTHER_STREET, STREET } from '../workers/desk.ts';
import { assess, graded, record } from './graded.ts';
import { type GradesOffice, gradesOffice } from './grades-office.ts';
import { type Document, SchemesDesk } from './schemes-desk.ts';

/** A scheme tried on everybody before it takes effect. */
let office: GradesOffice;
let clerk: Desk;
const home = await house('grades_simulation');
afterAll(() => home.close());
const manager = new Desk(home.as('manager'));
const schemes = new SchemesDesk(manager.client);

const SIDE = '{ status grade uncappedGrade post monthlyPay }';
const SIMULATION = `id asOf knownOn jobId doneAt people gain lose same unknown paid payBefore payAfter schemeHash againstHash schemeChanged
  schemeNumber schemeTitle { zh } againstTitle { zh } scheme { id } against { id } reason factsHash rowsHash region { code } preparedBy { name }
  cells { townName post grade before after } moves { townName post gain lose same unknown paid payBefore payAfter }
  gaps { status before after } posts { code name { zh } }
  repeatJobId repeat { identical sameFacts people differing factsHash rowsHash } repeatedAt repeatedBy { name }`;

const simulationOf = async (desk: Desk, id: string): Promise<Document> =>
  (await desk.client.data(`query ($id: ID!) { gradeSimulation(id: $id) { ${SIMULATION} } }`, { id })).gradeSimulation;
const rowsOf = async (desk: Desk, filter: object, more = ''): Promise<Document[]> => {
  const query = `query ($filter: GradeSimulationRowFilter) { gradeSimulationRows(filter: $filter, page: { limit: 200 }${more}) {
    items { worker { id name } town { code } change before ${SIDE} after ${SIDE} differs repeatedGrade } totalCount } }`;
  return (await desk.client.data(query, { filter })).gradeSimulationRows.items;
};
const rowOf = async (simulation: string, worker: { readonly id: string }, desk = manager) =>
  (await rowsOf(desk, { simulation: { eq: simulation }, worker: { eq: worker.id } }))[0];

const simulated = async (schemeId: string, more: object = {}): Promise<Document> => {
  const { id, jobId } = await manager.written(
    'simulateGradeScheme',
    { schemeId, regionId: await manager.unit(STREET), asOf: '2026-01-01', reason: '送审前测算', ...more },
    'id jobId',
  );
  const job = await ended(manager.client, jobId, 60_000);
  if (job.state !== 'DONE') throw new Error(`The simulation was not computed: ${JSON.stringify(job.error)}`);
  return simulationOf(manager, id);
};
const repeated = async (id: string): Promise<Document> => {
  const { repeatJobId } = await manager.written('repeatGradeSimulation', { id }, 'repeatJobId');
  const job = await ended(manager.client, repeatJobId, 60_000);
  if (job.state !== 'DONE') throw new Error(`The simulation was not repeated: ${JSON.stringify(job.error)}`);
  return (await simulationOf(manager, id)).repeat;
};

/** A draft of the district: the scheme in force, but general staff begin at grade 2 and deputies at grade 3. */
async function draft(validFrom = '2026-01-01'): Promise<Document> {
  const [inForce] = await schemes.list({ code: { eq: 'HOHHOT_18' }, status: { eq: 'APPROVED' } }, 'id document');
  const document = JSON.parse(inForce.document);
  for (const post of document.posts) {
    if (post.code === 'GENERAL') post.start = 2;
    if (post.code === 'DEPUTY') Object.assign(post, { start: 3, min: 3 });
  }
  const made = await schemes.create({ fromId: inForce.id, validFrom });
  return schemes.save(made, { ...document, validFrom });
}

const deputy = async (name: string) => {
  const worker = await graded(clerk, name);
  const unitId = await clerk.unit('150102001001');
  await record(clerk, worker, 'recordDuty', {
    validFrom: '2022-01-01',
    duty: { unitId, duty: 'DEPUTY_SECRETARY', origin: 'ELECTED', termEndsOn: '2027-01-01' },
  });
  return worker;
};

describe('a simulation', () => {
  it('cannot be computed once more before it was computed', async () => {
    const [shipped] = await schemes.list({ code: { eq: 'HOHHOT_18' }, status: { eq: 'SHIPPED' } });
    const input = { schemeId: shipped.id, regionId: await manager.unit(STREET), asOf: '2026-01-01' };
    const { id } = await manager.written('simulateGradeScheme', input, 'id');
    expect(await simulationOf(manager, id)).toMatchObject({ doneAt: null, people: 0, factsHash: null, repeat: null });
    expect(await manager.refusal('repeatGradeSimulation', { id })).toBe('GRADE_SIMULATION_NOT_DONE id');
    expect(await manager.refusal('repeatGradeSimulation', { id: '999999' })).toBe('GRADE_SIMULATION_NOT_FOUND id');
    office = await gradesOffice(home);
    clerk = office.clerk;
  });

  it('says of everybody which grade the scheme in force and the draft give, and what it costs', async () => {
    const one = await graded(clerk, '模拟甲');
    const waits = await graded(clerk, '模拟乙', { years: [2017, 2018, 2019, 2020, 2021] });
    const { id: schemeId, hash } = await draft();
    const found = await simulated(schemeId);
    expect(found).toMatchObject({
      schemeHash: hash,
      schemeChanged: false,
      scheme: { id: schemeId },
      region: { code: STREET },
      asOf: '2026-01-01',
      reason: '送审前测算',
      preparedBy: { name: '李志强' },
      repeat: null,
    });
    expect(found.against.id).not.toBe(schemeId);
    expect(await rowOf(found.id, one)).toEqual({
      worker: { id: one.id, name: '模拟甲' },
      town: { code: STREET },
      change: 'GAIN',
      before: { status: 'OK', grade: 3, uncappedGrade: 3, post: 'GENERAL', monthlyPay: '3738.00' },
      after: { status: 'OK', grade: 4, uncappedGrade: 4, post: 'GENERAL', monthlyPay: '3908.00' },
      differs: false,
      repeatedGrade: null,
    });
    expect(await rowOf(found.id, waits)).toMatchObject({
      change: 'UNKNOWN',
      before: { status: 'ASSESSMENT_MISSING', grade: null, monthlyPay: null },
      after: { status: 'ASSESSMENT_MISSING', grade: null },
    });
  });

  it('adds up: people, changes, distribution by post and street, and pay', async () => {
    await deputy('模拟丙');
    const found = await simulated((await draft()).id);
    const sum = (list: Document[], name: string): number => list.reduce((all, each) => all + Number(each[name]), 0);
    expect(found.people).toBeGreaterThan(2);
    expect(found.gain + found.lose + found.same + found.unknown).toBe(found.people);
    for (const side of ['before', 'after']) {
      expect(sum(found.cells, side)).toBe(found.people);
      const silent = found.cells.filter(({ grade }: Document) => grade === null);
      expect(sum(found.gaps, side)).toBe(sum(silent, side));
    }
    for (const name of ['gain', 'lose', 'same', 'unknown', 'paid']) expect(sum(found.moves, name)).toBe(found[name]);
    const of = (name: string) =>
      rowsOf(
        manager,
        { simulation: { eq: found.id }, change: { eq: name } },
        ', sort: [{ field: DIFFERENCE, direction: DESC }]',
      );
    expect((await of('GAIN')).length).toBe(found.gain);
    const losers = await of('LOSE');
    expect(losers.length).toBe(found.lose);
    expect(losers.map(({ worker }) => worker.name)).toContain('模拟丙');
    expect(
      sum(
        [...losers, ...(await of('GAIN')), ...(await of('SAME'))].map(({ after }) => after),
        'monthlyPay',
      ),
    ).toBe(Number(found.payAfter));
    const general = { simulation: { eq: found.id }, post: { eq: 'GENERAL' }, change: { eq: 'GAIN' } };
    const inGeneral = found.moves.filter(({ post }: Document) => post === 'GENERAL');
    expect((await rowsOf(manager, general)).length).toBe(sum(inGeneral, 'gain'));
    expect(found.posts.map(({ code }: Document) => code)).toEqual(['PRINCIPAL', 'DEPUTY', 'GENERAL']);
  });

  it('comes out the same once more although facts were entered, the draft was changed and thrown away since', async () => {
    const one = await graded(clerk, '模拟丁');
    const version = await draft();
    const found = await simulated(version.id);
    await assess(clerk, one, 2026, 'COMPETENT');
    await clerk.hire('模拟戊', { from: '2017-03-01' });
    const same = { identical: true, sameFacts: true, people: found.people, differing: 0 };
    expect(await repeated(found.id)).toEqual({ ...same, factsHash: found.factsHash, rowsHash: found.rowsHash });
    const saved = await schemes.save(version, {
      ...JSON.parse((await schemes.find(version.id, 'document')).document),
      note: { zh: '改', en: 'x' },
    });
    expect(await simulationOf(manager, found.id)).toMatchObject({ schemeChanged: true, schemeHash: found.schemeHash });
    await schemes.written('deleteGradeScheme', { id: saved.id, revision: saved.revision }, '');
    expect(await simulationOf(manager, found.id)).toMatchObject({
      scheme: null,
      schemeChanged: true,
      schemeTitle: found.schemeTitle,
      rowsHash: found.rowsHash,
    });
    expect(await repeated(found.id)).toMatchObject(same);
    const after = await simulated((await draft()).id);
    expect(after.people).toBe(found.people + 1);
    expect(after.factsHash).not.toBe(found.factsHash);
  });

  it('says whose result is another when what was kept is not what comes out', async () => {
    const one = await graded(clerk, '模拟己');
    const found = await simulated((await draft()).id);
    await asClient(home.urls.owner, (owner) =>
      owner.query('update grade_simulation_row set after_grade = 9 where simulation_id = $1 and worker_id = $2', [
        found.id,
        one.id,
      ]),
    );
    expect(await repeated(found.id)).toMatchObject({ identical: false, sameFacts: true, differing: 1 });
    const [row, ...others] = await rowsOf(manager, { simulation: { eq: found.id }, differs: { eq: true } });
    expect(row).toMatchObject({ worker: { id: one.id }, after: { grade: 9 }, differs: true, repeatedGrade: 4 });
    expect(others).toEqual([]);
  });

  it('stands at its scheme for who decides it, and its findings cannot be changed', async () => {
    const version = await draft();
    const first = await simulated(version.id);
    const second = await simulated(version.id, { asOf: '2026-06-01' });
    const desk = new SchemesDesk(home.as('approver'));
    const { simulations } = await desk.find(version.id, 'simulations { id people }');
    expect(simulations.map(({ id }: Document) => id)).toEqual([second.id, first.id]);
    const { personId, scope } = await home.actor('manager');
    for (const forged of [
      `update grade_simulation set gain = 0, same = same + gain where id = ${first.id}`,
      `update grade_simulation set known_on = now() where id = ${first.id}`,
      `update grade_simulation_row set after_grade = 1 where simulation_id = ${first.id}`,
      `delete from grade_simulation where id = ${first.id}`,
      `insert into grade_simulation_row (simulation_id, worker_id, region_id, community_id, town_id, change, before_status, after_status)
       select ${first.id}, w.id, w.region_id, w.community_id, w.region_id, 'LOSE', 'OK', 'OK' from worker w
       where not exists (select from grade_simulation_row r where r.simulation_id = ${first.id} and r.worker_id = w.id) limit 1`,
    ])
      await expect(
        unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'forge', {}, (em) => em.execute(forged)),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('is refused for a scheme with faults, a community, and more than two years ahead', async () => {
    const version = await draft();
    const refused = async (input: object, code = STREET) =>
      manager.refusal('simulateGradeScheme', {
        schemeId: version.id,
        regionId: await manager.unit(code),
        asOf: '2026-01-01',
        ...input,
      });
    expect(await refused({}, '150102001001')).toBe('VALUE_INVALID regionId');
    expect(await refused({ asOf: '2028-11-25' })).toBe('VALUE_INVALID asOf');
    expect(await refused({ schemeId: '999999' })).toBe('GRADE_SCHEME_NOT_FOUND schemeId');
    expect(await refused({ againstId: '999999' })).toBe('GRADE_SCHEME_NOT_FOUND againstId');
    const document = JSON.parse((await schemes.find(version.id, 'document')).document);
    await schemes.save(version, { ...document, posts: [] });
    expect(await refused({})).toBe('GRADE_SCHEME_INVALID schemeId');
  });

  it('is asked for by who prepares grades, and its rows are seen where the file is held', async () => {
    const version = await draft();
    const input = { schemeId: version.id, regionId: await clerk.unit(STREET), asOf: '2026-01-01' };
    expect(await clerk.refusal('simulateGradeScheme', input)).toBe('ACCESS_DENIED');
    const worker = await graded(clerk, '模拟庚');
    const whole = await simulated(version.id, { regionId: await manager.unit(DISTRICT) });
    const other = await simulated(version.id, { regionId: await manager.unit(OTHER_STREET) });
    expect(whole.people).toBeGreaterThan(other.people);
    expect(await simulationOf(clerk, whole.id)).toBeNull();
    expect(await rowsOf(clerk, { simulation: { eq: other.id } })).toEqual([]);
    expect((await rowOf(whole.id, worker, clerk)).worker.name).toBe('模拟庚');
    const { version: at } = await clerk.file(worker.id);
    await manager.written('recordAssignment', {
      workerId: worker.id,
      version: at,
      mode: 'CHANGE',
      validFrom: '2026-11-01',
      unitId: await manager.unit('150102002001'),
    });
    expect(await rowOf(whole.id, worker, clerk)).toBeUndefined();
    expect((await rowOf(whole.id, worker)).town).toEqual({ code: STREET });
  });
});
