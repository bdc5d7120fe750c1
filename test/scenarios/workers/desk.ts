import { randomUUID } from 'node:crypto';
import type { Answer, Client } from '../../support/client.ts';

/** Fields of a file that most scenarios look at. */
export const FILE = `id version name standing counted left employedFrom leftOn exitReason unit { code } employer { name }
  employments { id valid { from to } standing exitReason employer { name } } assignments { id valid { from to } unit { code } }`;

/** Code of the clerk's street, of two of its communities, of another street and a community of it. */
export const STREET = '150102001';
export const GONGZHUFU = '150102001001';
export const SAIMACHANG = '150102001002';
export const OTHER_STREET = '150102002';
export const CHEZHAN = '150102002001';
export const DISTRICT = '150102';
export const VILLAGE = '150102008200';

/** Somebody at his desk: writes like the console does and answers with what came back. */
export class Desk {
  readonly #units = new Map<string, string>();

  constructor(readonly client: Client) {}

  async unit(code: string): Promise<string> {
    const known = this.#units.get(code);
    if (known) return known;
    const { region } = await this.client.data('query ($code: String) { region(code: $code) { id } }', { code });
    this.#units.set(code, region.id);
    return region.id;
  }

  async employer(search: string): Promise<string> {
    const { employers } = await this.client.data(
      'query ($search: String) { employers(filter: { search: $search }) { items { id } } }',
      { search },
    );
    return employers.items[0].id;
  }

  /** 海拉尔东路街道办事处, who employs whom this desk hires unless said otherwise. */
  office(): Promise<string> {
    return this.employer('海拉尔东路街道办事处');
  }

  /** A mutation by name, with a key of its own unless the input has one. */
  write(mutation: string, input: object, selection = FILE): Promise<Answer> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return this.client.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
  async written(mutation: string, input: object, selection = FILE): Promise<any> {
    const answer = await this.write(mutation, input, selection);
    if (answer.errors) throw new Error(`${mutation} was refused: ${JSON.stringify(answer.errors)}`);
    return answer.data[mutation];
  }

  /** `CODE field` of a refusal. */
  async refusal(mutation: string, input: object): Promise<string> {
    const { errors } = await this.write(mutation, input, 'id');
    const { code, field } = errors?.[0]?.extensions ?? { code: 'nothing was refused' };
    return [code, field].filter(Boolean).join(' ');
  }

  /** Somebody new: at the community 公主府 by the street's office from 2026-03-01, unless said otherwise. */
  async hire(
    name: string,
    { at = GONGZHUFU, from = '2026-03-01', ...more }: { at?: string; from?: string; [field: string]: unknown } = {},
  ) {
    return this.written('hireWorker', {
      name,
      unitId: await this.unit(at),
      employerId: await this.office(),
      from,
      ...more,
    });
  }

  /** Another standing from a day on, still with the street's office unless said otherwise. */
  async changed(
    { id, version }: { readonly id: string; readonly version: number },
    standing: string,
    validFrom: string,
    more: object = {},
  ) {
    return this.written('recordEmployment', {
      workerId: id,
      version,
      mode: 'CHANGE',
      validFrom,
      employerId: await this.office(),
      standing,
      ...more,
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: see above
  async file(id: string, { asOf, knownOn }: { asOf?: string; knownOn?: string } = {}): Promise<any> {
    const query = `query ($id: ID!, $asOf: Date, $knownOn: DateTime) { worker(id: $id, asOf: $asOf, knownOn: $knownOn) { ${FILE} } }`;
    return (await this.client.data(query, { id, asOf, knownOn })).worker;
  }

  /** Workers that count in a unit on a day. */
  async count(code: string, asOf?: string): Promise<number | null> {
    const query = 'query ($code: String, $asOf: Date) { region(code: $code, asOf: $asOf) { workerCount } }';
    return (await this.client.data(query, { code, asOf })).region.workerCount;
  }
}

/** `2026-03-01.. IN_POST 办事处` lines of a timeline. */
export const told = (
  stretches: readonly {
    valid: { from: string; to: string | null };
    standing?: string;
    exitReason?: string | null;
    unit?: { code: string } | null;
  }[],
): string[] =>
  stretches.map(({ valid, standing, exitReason, unit }) =>
    [`${valid.from}..${valid.to ?? ''}`, standing, exitReason, unit?.code].filter(Boolean).join(' '),
  );
