import { createHash } from 'node:crypto';

/** An answer as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body, letter for letter. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test names the fields it reads, and a wrong one makes it red
  readonly data: any;
  readonly errors: readonly ClientError[] | undefined;
  /** Code of the first error. */
  readonly code: string | undefined;
}

export interface ClientError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly field?: string;
    readonly requestId?: string;
  };
}

/** Speaks GraphQL over HTTP like the console does, and keeps cookies like a browser. */
export class Client {
  readonly #cookies = new Map<string, string>();

  #ready: Promise<void> | undefined;

  /** @param begin what comes before the first question, such as a log-in */
  constructor(
    private readonly url: string,
    private readonly begin?: (client: Client) => Promise<void>,
  ) {}

  async ask(query: string, variables: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }), headers);
  }

  /** @throws when the answer has errors; for what must go well */
  // biome-ignore lint/suspicious/noExplicitAny: see Answer
  async data(query: string, variables: object = {}): Promise<any> {
    const answer = await this.ask(query, variables);
    if (answer.errors) throw new Error(`${query.trim().slice(0, 80)} answered ${JSON.stringify(answer.errors)}`);
    return answer.data;
  }

  async post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    await this.#begun();
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL('/graphql', this.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
        ...(cookie && { cookie }),
        ...headers,
      },
      body,
    });
    for (const set of response.headers.getSetCookie()) this.setCookie(set);
    const text = await response.text();
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: readonly ClientError[] };
    return {
      status: response.status,
      headers: response.headers,
      text,
      data,
      errors,
      code: errors?.[0]?.extensions.code,
    };
  }

  /** Logs in by a client of its own, so that the log-in does not wait for itself. */
  async #begun(): Promise<void> {
    if (!this.begin) return;
    if (!this.#ready) {
      const first = new Client(this.url);
      this.#ready = this.begin(first).then(() => {
        for (const [name, value] of first.#cookies) this.#cookies.set(name, value);
      });
    }
    await this.#ready;
  }

  /** A page or file of the server, with the cookies. */
  async get(path: string): Promise<Response> {
    await this.#begun();
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(new URL(path, this.url), { headers: cookie ? { cookie } : {} });
  }

  /** A file sent as it is. */
  async send(path: string, body: Buffer, headers: Readonly<Record<string, string>>): Promise<Response> {
    await this.#begun();
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return fetch(new URL(path, this.url), {
      method: 'POST',
      headers: { ...headers, ...(cookie && { cookie }) },
      body: new Uint8Array(body),
    });
  }

  /** Hash of the session's token, as the database keeps it. */
  tokenHash(): Buffer {
    return createHash('sha256')
      .update(this.#cookies.get('jiceng_session') ?? '')
      .digest();
  }

  setCookie(set: string): void {
    const [pair = '', ...attributes] = set.split(';');
    const [name = '', value = ''] = pair.split('=');
    const gone = attributes.some((attribute) => /^\s*max-age=0|expires=Thu, 01 Jan 1970/i.test(attribute));
    if (gone || !value) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
