/** The administrator's desk over HTTP, as far as the start tests need it: makes users and counts them. */
export class Office {
  #cookie = '';
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  async logIn(password: string): Promise<this> {
    await this.#ask(
      'mutation ($password: String!) { login(input: { username: "admin", password: $password }) { id } }',
      {
        password,
      },
    );
    return this;
  }

  /** Resolves once the server has acknowledged the user. */
  async createUser(username: string): Promise<void> {
    await this.#ask('mutation ($input: CreateUserInput!) { createUser(input: $input) { id } }', {
      input: {
        username,
        name: '测试人员',
        password: 'Qx7-vd2-Lm9',
        roles: ['ANALYST'],
        scope: { kind: 'ALL' },
        idempotencyKey: username,
      },
    });
  }

  async usernames(search: string): Promise<readonly string[]> {
    const { users } = (await this.#ask(
      'query ($search: String!) { users(filter: { search: $search }, page: { limit: 100 }) { items { username } } }',
      { search },
    )) as { users: { items: { username: string }[] } };
    return users.items.map(({ username }) => username);
  }

  async #ask(query: string, variables: Record<string, unknown>): Promise<unknown> {
    const response = await fetch(`${this.#address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.#address, cookie: this.#cookie },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(5_000),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.#cookie = set.split(';', 1)[0] as string;
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    // A server that is stopping answers 503 without either.
    if (!data || errors) throw new Error(`${response.status} ${JSON.stringify(errors)}`);
    return data;
  }
}
