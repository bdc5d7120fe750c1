import { afterAll, describe, expect, it } from 'vitest';
import { house } from '../../support/house.ts';
import { type Document, SchemesDesk, shipped, VERSION } from './schemes-desk.ts';

const home = await house('grade_scheme_documents');
afterAll(() => home.close());
const manager = new SchemesDesk(home.as('manager'));
const approver = new SchemesDesk(home.as('approver'));

const count = async () => (await manager.list()).length;
const told = (problems: Document[]): string[] => problems.map(({ path, code }) => `${path} ${code}`);

describe('a document is checked', () => {
  it('and tells that it is a scheme, whole, with its values counted', async () => {
    const document = shipped('xian-18');
    const { ok, problems, cells, ...rest } = await manager.check(document);
    expect({ ok, errors: problems.filter(({ severity }: Document) => severity === 'ERROR') }).toEqual({
      ok: true,
      errors: [],
    });
    expect(JSON.parse(rest.document)).toEqual(document);
    expect(cells).toMatchObject({ published: 25, empty: 12 });
  });
  it('and tells every fault at once, by path, line and in both languages; nothing is stored', async () => {
    const before = await count();
    const document = shipped('hohhot-18');
    document.posts[1].min = 20;
    document.mainLadder = 'OTHER';
    document.certificates.entries[0].source = 'unknown';
    delete document.postChange;
    const { ok, problems } = await manager.check(document);
    expect(ok).toBe(false);
    expect(told(problems.filter(({ severity }: Document) => severity === 'ERROR'))).toEqual([
      'mainLadder LADDER_UNKNOWN',
      'posts.DEPUTY.max POST_REVERSED',
      'certificates.entries.ASSISTANT.source SOURCE_UNKNOWN',
      'postChange MISSING',
    ]);
    const lines = JSON.stringify(document, null, 2).split('\n');
    const main = problems.find(({ path }: Document) => path === 'mainLadder');
    expect(lines[main.line - 1]).toContain('"mainLadder": "OTHER"');
    expect(main.message).toEqual({ zh: '没有代码为“OTHER”的等级序列', en: 'There is no ladder "OTHER"' });
    expect(await count()).toBe(before);
  });
  it('and a text that is no JSON is told where it breaks off', async () => {
    const { ok, document, problems } = await manager.check('{\n  "format": 1,\n  "code" "X"\n}');
    expect({ ok, document }).toEqual({ ok: false, document: null });
    expect(problems).toMatchObject([{ code: 'NOT_JSON', line: 3, column: 10 }]);
  });
});

describe('a file is imported', () => {
  it('as a draft, exactly as it was written', async () => {
    const text = JSON.stringify(shipped('shandong-18'), null, 4);
    const { data } = await manager.import(text);
    const draft = await manager.find(data.importGradeScheme.id, 'status code version entered hash faults validFrom');
    expect(draft).toMatchObject({
      status: 'DRAFT',
      code: 'SHANDONG_18',
      version: 1,
      faults: 0,
      validFrom: '2022-01-01',
    });
    expect(draft.entered).toBe(text);
    const [library] = await manager.list({ code: { eq: 'SHANDONG_18' }, shipped: { eq: true } });
    expect(draft.hash).toBe(library.hash);
  });
  it('or refused with all its faults, and nothing is stored', async () => {
    const before = await count();
    const document = { ...shipped('shandong-18'), grades: { lowest: 9, highest: 3, source: 'x' } };
    const { errors } = await manager.import(document);
    const { code, field, params } = errors?.[0]?.extensions ?? {};
    expect([code, field]).toEqual(['GRADE_SCHEME_INVALID', 'document']);
    const problems = JSON.parse(String(params?.problems));
    expect(told(problems)).toEqual(
      expect.arrayContaining(['grades.source SOURCE_UNKNOWN', 'grades.highest GRADES_REVERSED']),
    );
    expect(params?.more).toBe(problems.filter(({ severity }: Document) => severity === 'ERROR').length - 1);
    expect(await count()).toBe(before);
  });
  it('again from its export, and is the same scheme: all six, and what a district changed of one', async () => {
    const [own] = await manager.list({ code: { eq: 'HOHHOT_18' }, status: { eq: 'APPROVED' } }, `${VERSION} document`);
    expect(own.base.code).toBe('HOHHOT_18');
    for (const { id, code, version, hash } of [...(await manager.list({ shipped: { eq: true } })), own]) {
      const { exportGradeScheme: file } = await manager.client.data(
        'query ($id: ID!) { exportGradeScheme(id: $id) { fileName content } }',
        { id },
      );
      expect(file.fileName).toBe(`${code}-${version}.json`);
      expect(file.content.startsWith(`{\n  "format": 1,\n  "code": "${code}",\n  "title": {`)).toBe(true);
      const { data } = await manager.import(file.content);
      expect([code, data.importGradeScheme.hash]).toEqual([code, hash]);
      await manager.thrownAway(data.importGradeScheme);
    }
  });
  it('again from its export though somebody left spaces in it', async () => {
    const document = shipped('ningxia-24');
    document.title.zh = '  宁夏四岗 ';
    document.documents[0].title = `${document.documents[0].title}\u3000`;
    const { data } = await manager.import(document);
    const { exportGradeScheme: file } = await manager.client.data(
      'query ($id: ID!) { exportGradeScheme(id: $id) { content } }',
      { id: data.importGradeScheme.id },
    );
    const again = await manager.import(file.content);
    expect(again.data.importGradeScheme.hash).toBe(data.importGradeScheme.hash);
    for (const draft of [data, again.data]) await manager.thrownAway(draft.importGradeScheme);
  });
});

describe('a draft that is saved', () => {
  it('under another code is numbered after the versions of that code', async () => {
    const draft = await manager.create({ document: JSON.stringify(shipped('ningxia-24')) });
    const saved = await manager.save(draft, { ...shipped('ningxia-24'), code: 'HOHHOT_18' });
    expect([draft.code, saved.code, saved.version]).toEqual(['NINGXIA_24', 'HOHHOT_18', 3]);
  });
  it('is whatever was typed with its faults, but no text that cannot be read', async () => {
    const draft = await manager.create({ document: '{ "title": { "zh": "只有名称" } }' });
    expect(draft).toMatchObject({ code: 'SCHEME', status: 'DRAFT' });
    expect(draft.faults).toBeGreaterThan(10);
    const { id, revision } = draft;
    const { errors } = await manager.write('saveGradeScheme', { id, revision, document: '{ "title": ' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRADE_SCHEME_INVALID',
      field: 'document',
      params: { path: '/', line: 1, column: 12, more: 0 },
    });
    expect(
      await manager.refusal('createGradeScheme', {
        idempotencyKey: 'list',
        regionId: await manager.district(),
        validFrom: '2027-01-01',
        document: '[]',
      }),
    ).toBe('VALUE_INVALID document');
  });
});

describe('a district’s changes to a scheme that comes with the product', () => {
  let draft: Document;
  let base: Document;
  it('begin with nothing but the base', async () => {
    [base] = await manager.list({ code: { eq: 'XIAN_18' }, shipped: { eq: true } });
    draft = await manager.create({ baseId: base.id, validFrom: '2027-01-01' });
    expect(draft).toMatchObject({ base: { code: 'XIAN_18', version: 1 }, faults: 0, code: 'XIAN_18' });
    expect(JSON.parse((await manager.find(draft.id, 'entered')).entered)).toEqual({
      base: { code: 'XIAN_18', version: 1, hash: base.hash },
      validFrom: '2027-01-01',
    });
  });
  it('keep only what differs when the whole is saved, and tell the whole', async () => {
    const { document } = await manager.find(draft.id, 'document');
    const changed = JSON.parse(document);
    changed.title.zh = '某区方案';
    changed.posts[0].max = 17;
    draft = await manager.save(draft, changed);
    const { entered, ...kept } = await manager.find(draft.id, 'entered document base { id }');
    expect(JSON.parse(entered)).toEqual({
      base: { code: 'XIAN_18', version: 1, hash: base.hash },
      title: { zh: '某区方案' },
      validFrom: '2027-01-01',
      posts: { [changed.posts[0].code]: { max: 17 } },
    });
    expect(JSON.parse(kept.document)).toEqual(changed);
    expect(kept.base.id).toBe(base.id);
  });
  it('are checked as the whole they make', async () => {
    const override = { base: { code: 'XIAN_18', version: 1 }, posts: { GENERAL: { start: 18 } } };
    const { ok, baseId, problems } = await manager.check(override);
    expect([ok, baseId]).toEqual([false, base.id]);
    const [fault] = problems.filter(({ severity }: Document) => severity === 'ERROR');
    expect(fault).toMatchObject({ path: 'posts.GENERAL.start', code: 'START_OUTSIDE_POST', line: 8 });
    const { problems: unknown } = await manager.check({ base: { code: 'NOWHERE', version: 1 } });
    expect(told(unknown)).toEqual(['base BASE_UNKNOWN']);
  });
  it('are imported with comments and a hint for the editor, which are kept as typed and are no part of the scheme', async () => {
    const text = [
      '// 本区的改动',
      '{',
      '  "$schema": "../schema/grade-scheme-override.schema.json",',
      '  "base": { "code": "XIAN_18", "version": 1 },',
      '  "code": "XIAN_DISTRICT",',
      '  // 副职封顶提高一级',
      '  "title": { "zh": "某区方案" }',
      '}',
    ].join('\n');
    const checked = await manager.check(text);
    expect([checked.ok, checked.baseId]).toEqual([true, base.id]);
    const { data } = await manager.import(text);
    const imported = await manager.find(data.importGradeScheme.id, 'entered document hash faults base { code }');
    expect(imported).toMatchObject({ entered: text, faults: 0, base: { code: 'XIAN_18' } });
    expect(JSON.parse(imported.document)).not.toHaveProperty('$schema');
    const again = await manager.import(text.replace(/ {2}"\$schema".*\n/, ''));
    expect(again.data.importGradeScheme.hash).toBe(imported.hash);
    const whole = { $schema: 'grade-scheme.schema.json', ...shipped('xian-18') };
    expect((await manager.check(whole)).ok).toBe(true);
    expect(told((await manager.check({ ...whole, $schema: 1 })).problems)).toContain('$schema WRONG_TYPE');
  });
  it('tell by line what the city’s scheme has not', async () => {
    const override = { base: { code: 'XIAN_18', version: 1 }, posts: { DEPUTI: { max: 16 } } };
    const { problems } = await manager.check(override);
    const [fault] = problems.filter(({ severity }: Document) => severity === 'ERROR');
    expect(fault).toMatchObject({ path: 'posts.DEPUTI', code: 'OVERRIDE_NOT_IN_BASE', line: 7 });
    expect(fault.message.zh).toContain('上级方案中没有“DEPUTI”');
    const { errors } = await manager.import(override);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'GRADE_SCHEME_INVALID',
      params: { path: 'posts.DEPUTI', line: 7 },
    });
  });
  it('are built only upon what is or was in force, or comes with the product', async () => {
    const input = {
      idempotencyKey: 'on-draft',
      regionId: await manager.district(),
      baseId: draft.id,
      validFrom: '2027-01-01',
    };
    expect(await manager.refusal('createGradeScheme', input)).toBe('GRADE_SCHEME_LOCKED baseId');
    draft = await approver.approve(await manager.submit(draft));
    expect(await manager.create({ baseId: draft.id, validFrom: '2029-01-01' })).toMatchObject({
      base: { code: 'XIAN_18', version: 1 },
      version: 2,
    });
  });
});

describe('two versions are compared', () => {
  it('value by value, in words, with where each comes from', async () => {
    const [older, later] = (await manager.list({ code: { eq: 'HOHHOT_18' }, shipped: { eq: false } })).toSorted(
      (a, b) => a.version - b.version,
    );
    const { gradeSchemeDifference: difference } = await manager.client.data(
      `query ($from: ID!, $to: ID!) { gradeSchemeDifference(fromId: $from, toId: $to) { from { version } to { version }
        changes { path kind label { zh en } before { value source } after { value source } } } }`,
      { from: older.id, to: later.id },
    );
    expect([difference.from.version, difference.to.version]).toEqual([1, 2]);
    const at = (path: string) => difference.changes.find((change: Document) => change.path === path);
    expect(at('validFrom')).toEqual({
      path: 'validFrom',
      kind: 'CHANGED',
      label: { zh: '施行日', en: 'First day' },
      before: { value: '"2020-01-01"', source: null },
      after: { value: '"2023-01-01"', source: null },
    });
    expect(at('certificates.entries.SENIOR.effect')).toMatchObject({
      kind: 'ADDED',
      label: { zh: '专业水平 · 条目 · SENIOR · 效果' },
      before: null,
      after: { value: '{"grades":3,"kind":"GRADES"}', source: 'certificates' },
    });
  });
  it('and of one that is not there nothing is told', async () => {
    const answer = await manager.client.data(
      '{ gradeSchemeDifference(fromId: "1", toId: "999999") { changes { path } } }',
    );
    expect(answer.gradeSchemeDifference).toBeNull();
  });
});

describe('a grade by a scheme', () => {
  const grade = async (more: object) => {
    const { workers } = await manager.client.data('{ workers(page: { limit: 1 }) { items { id } } }');
    const query = `query ($workerId: ID!, $asOf: Date, $knownOn: DateTime, $schemeId: ID) {
      gradeOf(workerId: $workerId, asOf: $asOf, knownOn: $knownOn, schemeId: $schemeId) { status grade highest } }`;
    const answer = await manager.client.ask(query, { workerId: workers.items[0].id, asOf: '2026-11-24', ...more });
    return answer.data?.gradeOf ?? answer.code;
  };
  it('of the district is not there before the first one holds', async () => {
    expect(await grade({ asOf: '2019-06-01' })).toMatchObject({ status: 'NO_SCHEME', grade: null });
  });
  it('is that of the version in force, and as known before another took its place that of the one before', async () => {
    const before = await grade({});
    expect(before.status).toBe('OK');
    const [current] = (await manager.list({ code: { eq: 'HOHHOT_18' }, shipped: { eq: false } })).filter(
      ({ version }) => version === 2,
    );
    const draft = await manager.create({ fromId: current.id, validFrom: '2023-01-01' });
    const document = JSON.parse((await manager.find(draft.id, 'document')).document);
    for (const post of document.posts) post.start = post.max;
    const submitted = await manager.submit(await manager.save(draft, document), '更正起点');
    const instant = new Date().toISOString();
    await approver.approve(submitted);
    const after = await grade({});
    expect(after.grade).toBe(after.highest);
    expect(after.grade).toBeGreaterThan(before.grade);
    expect(await grade({ knownOn: instant })).toEqual(before);
  });
  it('that is a draft with faults is refused with them, and never guessed', async () => {
    const draft = await manager.create({ document: JSON.stringify({ ...shipped('xian-18'), mainLadder: 'OTHER' }) });
    expect(draft.faults).toBe(1);
    expect(await grade({ schemeId: draft.id })).toBe('GRADE_SCHEME_INVALID');
  });
});
