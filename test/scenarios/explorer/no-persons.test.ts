import { randomUUID } from 'node:crypto';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../../../server/src/platform/graphql/schema.ts';
import { SLICES } from '../../../server/src/platform/slices.ts';
import { permissionsOf, Role } from '../../../server/src/shared/access/permissions.ts';
import { house } from '../../support/house.ts';

const office = await house('explorer_persons');
afterAll(() => office.close());
const schema = await schemaOf(SLICES);

const EXPORT = 'mutation ($input: ExportQueryInput!) { exportQuery(input: $input) { id } }';
const exported = (document: string) => ({ input: { idempotencyKey: randomUUID(), document, format: 'CSV' } });

/** Paths on which somebody with these permissions reaches a type, from the roots on; each type is gone into once. */
function pathsTo(wanted: (type: string) => boolean, permissions: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const been = new Set<string>();
  const go = (type: GraphQLObjectType, path: string): void => {
    if (been.has(type.name)) return;
    been.add(type.name);
    for (const { name, type: of, extensions } of Object.values(type.getFields())) {
      const permission = extensions.permission as string | undefined;
      if (permission !== undefined && !permissions.has(permission)) continue;
      const named = getNamedType(of);
      if (!isObjectType(named)) continue;
      if (wanted(named.name)) found.push(`${path}.${name}`);
      go(named, named.name);
    }
  };
  const query = schema.getQueryType();
  if (query) go(query, 'Query');
  return found.toSorted();
}

const PERSONAL = new Set(['Person', 'User', 'Worker', 'Employment', 'Assignment']);

describe('the analyst', () => {
  it('reaches no person in the whole schema but himself', () => {
    expect(pathsTo((type) => PERSONAL.has(type), permissionsOf([Role.ANALYST]))).toEqual(['Me.person']);
  });

  it.each([
    ['workers', '{ workers { items { person { name } } } }'],
    ['workers under another name', '{ figures: workers { list: items { label: name } } }'],
    ['how many workers a search finds', '{ workers(filter: { search: "王" }) { totalCount } }'],
    ['one worker', '{ worker(id: "1") { name } }'],
    ['users', '{ users { items { person { name } } } }'],
    ['the audit log', '{ auditLog { items { actor { name } } } }'],
    ['who entered a figure', '{ baseFigures { items { recordedBy { name } } } }'],
    ['who entered it, under another name', '{ baseFigures { items { x: recordedBy { y: name } } } }'],
    [
      'who entered it, in a fragment',
      'query { baseFigures { items { ...F } } } fragment F on BaseFigure { ... on BaseFigure { recordedBy { id } } }',
    ],
    [
      "who approved a facility's fact, deep below a region",
      '{ communities { items { facilities { history { recordedBy { name } } } } } }',
    ],
    ['who entered a boundary event', '{ regionEvents { items { recordedBy { name } decidedBy { name } } } }'],
    ['whose a saved query is', '{ savedQueries { items { owner { name } } } }'],
  ])('asks in vain for %s, and exports none', async (_what, document) => {
    const analyst = office.as('analyst');
    expect((await analyst.ask(document)).code).toBe('ACCESS_DENIED');
    expect((await analyst.ask(EXPORT, exported(document))).code).toBe('ACCESS_DENIED');
  });

  it('does not learn by a variable what he may not see: a skipped field is no field, an included one is refused', async () => {
    const document = 'query ($yes: Boolean!) { baseFigures { items { id recordedBy @include(if: $yes) { name } } } }';
    const analyst = office.as('analyst');
    expect((await analyst.ask(document, { yes: false })).errors).toBeUndefined();
    expect((await analyst.ask(document, { yes: true })).code).toBe('ACCESS_DENIED');
    const answer = await analyst.ask(EXPORT, {
      input: { ...exported(document).input, variables: '{"yes": true}' },
    });
    expect(answer.code).toBe('ACCESS_DENIED');
  });

  it('sees no count of 1 to 4 people, in no answer and no export', async () => {
    const document = '{ communities(page: { limit: 200 }) { items { name workerCount workerCountStatus } } }';
    const { communities } = await office.as('analyst').data(document);
    const counts = communities.items.map(({ workerCount }: { workerCount: number | null }) => workerCount);
    expect(counts.filter((count: number | null) => count !== null && count >= 1 && count <= 4)).toEqual([]);
  });

  it('reads no worker’s name in any explanation, event or figure he may read', async () => {
    const { workers } = await office.as('manager').data('{ workers(page: { limit: 200 }) { items { name } } }');
    const names = (workers.items as { name: string }[]).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(100);
    const analyst = office.as('analyst');
    const answers = await Promise.all(
      [
        '{ regions(filter: { level: { eq: TOWN } }) { items { explainWorkerCount { sentence { zh } nodes { label { zh } source value } } } } }',
        '{ indicator(code: "WORKERS_PER_10K_URBAN", regionCode: "150102") { explanation { sentence { zh } nodes { label { zh } source } } } }',
        '{ indicatorRanking(code: "WORKERS_PER_10K_URBAN", regionCode: "150102") { explanation { nodes { label { zh } source } } } }',
        '{ regionEvents { items { reason basis moves { subject } } } }',
        '{ frozenIndicators { items { reason explanation { nodes { label { zh } source } } } } }',
      ].map(async (document) => (await analyst.ask(document)).text),
    );
    expect(answers.filter((text) => /"errors"/.test(text))).toEqual([]);
    expect(names.filter((name) => answers.some((text) => text.includes(name)))).toEqual([]);
  });

  it('cannot sort or filter communities by how many work there', () => {
    const words = ['CommunitySortField', 'RegionSortField'].flatMap((name) => {
      const type = schema.getType(name);
      return type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
    });
    expect(words.filter((word) => /WORKER/.test(word))).toEqual([]);
  });
});
