import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { asClient } from '../../../server/src/platform/database/index.ts';
import type { Answer, Client } from '../../support/client.ts';
import type { House } from '../../support/house.ts';

/** Fields of a version that most scenarios look at. */
export const VERSION = `id code version status validFrom valid { from to } faults revision hash
  base { code version } reason decisionReason preparedByMe`;

// biome-ignore lint/suspicious/noExplicitAny: a test names the members it reads, and a wrong one makes it red
export type Document = any;

export const shipped = (file: string): Document =>
  JSON.parse(readFileSync(new URL(`../../../server/data/grade-schemes/${file}.json`, import.meta.url), 'utf8'));

/** Somebody who works on schemes. */
export class SchemesDesk {
  constructor(readonly client: Client) {}

  write(mutation: string, input: object, selection = VERSION): Promise<Answer> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const body = selection ? `{ ${selection} }` : '';
    return this.client.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${body} }`, { input });
  }

  async written(mutation: string, input: object, selection = VERSION): Promise<Document> {
    const answer = await this.write(mutation, input, selection);
    if (answer.errors) throw new Error(`${mutation} was refused: ${JSON.stringify(answer.errors).slice(0, 2000)}`);
    return answer.data[mutation];
  }

  /** `CODE field` of a refusal. */
  async refusal(mutation: string, input: object, selection = VERSION): Promise<string> {
    const { errors } = await this.write(mutation, input, selection);
    const { code, field } = errors?.[0]?.extensions ?? { code: 'nothing' };
    return [code, field].filter(Boolean).join(' ');
  }

  async district(): Promise<string> {
    return (await this.client.data('{ region(code: "150102") { id } }')).region.id;
  }

  async find(id: string, selection = VERSION): Promise<Document> {
    return (await this.client.data(`query ($id: ID!) { gradeScheme(id: $id) { ${selection} } }`, { id })).gradeScheme;
  }

  async list(filter: object = {}, selection = VERSION): Promise<Document[]> {
    const query = `query ($filter: GradeSchemeFilter) { gradeSchemes(filter: $filter, page: { limit: 200 }) { items { ${selection} } } }`;
    return (await this.client.data(query, { filter })).gradeSchemes.items;
  }

  async create(more: object = {}): Promise<Document> {
    const given = { idempotencyKey: randomUUID(), regionId: await this.district(), validFrom: '2027-01-01', ...more };
    return this.written('createGradeScheme', given);
  }

  async import(document: object | string): Promise<Answer> {
    const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
    const input = { idempotencyKey: randomUUID(), regionId: await this.district(), document: text };
    return this.write('importGradeScheme', input);
  }

  save({ id, revision }: Document, document: object | string): Promise<Document> {
    const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
    return this.written('saveGradeScheme', { id, revision, document: text });
  }

  submit({ id, revision }: Document, reason: string | null = null): Promise<Document> {
    return this.written('submitGradeScheme', { id, revision, reason });
  }

  thrownAway({ id, revision }: Document): Promise<Document> {
    return this.written('deleteGradeScheme', { id, revision }, '');
  }

  approve({ id, revision }: Document, reason: string | null = null): Promise<Document> {
    return this.written('decideGradeScheme', { id, revision, decision: 'APPROVE', reason });
  }

  async check(document: object | string): Promise<Document> {
    const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
    const query = `query ($document: String!) { checkGradeScheme(document: $document) {
      ok baseId document cells { published reconstructed assumed empty }
      problems { path pointer code severity line column message { zh en } } } }`;
    return (await this.client.data(query, { document: text })).checkGradeScheme;
  }
}

/** Whatever the application’s role may say in SQL, in the name of an account. */
export async function asApplication(
  home: House,
  account: 'manager' | 'approver',
  statement: string,
  values: unknown[],
): Promise<number | string | null> {
  const { personId } = await home.actor(account);
  return asClient(home.urls.app, async (client) => {
    await client.query('begin');
    await client.query(
      `select set_config('app.person', $1, true), set_config('app.all', 'on', true), set_config('app.reason', '试', true), set_config('app.operation', 'test', true)`,
      [String(personId)],
    );
    try {
      const { rowCount } = await client.query(statement, values);
      return rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
    }
  });
}
