import pg from 'pg';

/** Every SQL statement that leaves this process, while a test listens. */
export interface Statement {
  readonly text: string;
  /** Made by the read path, in one go with its scope. */
  readonly isRead: boolean;
}

/** Runs `work` and tells which statements it sent. Tests that use it run their requests one after another. */
export async function statementsOf<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly Statement[] }> {
  const statements: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [query] = args as [string | { text?: string; submit?: unknown; read?: { text: string } }];
    const text = typeof query === 'string' ? query : (query.text ?? query.read?.text ?? '');
    statements.push({ text, isRead: typeof query === 'object' && query.read !== undefined });
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}
