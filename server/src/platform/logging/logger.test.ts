import { describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';

/** What is written of one line. */
function written(line: object, message = 'said', secrets: readonly string[] = []): Record<string, unknown> {
  let text = '';
  const to = {
    write: (one: string) => {
      text += one;
    },
  };
  createLogger({ level: 'trace', secrets, to }).info(line, message);
  return JSON.parse(text) as Record<string, unknown>;
}

describe('a line of the log', () => {
  it('is JSON with time, level and message', () => {
    expect(written({ requestId: 'r-1' })).toMatchObject({
      level: 'info',
      requestId: 'r-1',
      msg: 'said',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  it.each([
    [{ password: 'x1' }],
    [{ input: { newPassword: 'x1', username: 'li' } }],
    [{ headers: { cookie: 'x1', authorization: 'x1' } }],
    [{ variables: { name: 'x1' } }],
    [{ deep: [{ sessionToken: 'x1', tokenHash: Buffer.from('x1') }] }],
    [{ parameters: ['x1'], query: 'select x1', detail: 'Key (name)=(x1)' }],
  ])('hides what stands under a secret name: %j', (line) => {
    expect(JSON.stringify(written(line))).not.toContain('x1');
  });

  it('hides passwords in addresses, our cookie, bearer tokens and what follows a question mark, wherever they stand', () => {
    const line = JSON.stringify(
      written(
        { at: 'postgresql://app:x1y2@db/jiceng', route: '/graphql?query={login(password:"x1y2")}' },
        'Cookie jiceng_session=x1y2; Bearer x1y2.a /p?x1y2',
      ),
    );
    expect(line).not.toContain('x1y2');
    expect(line).toContain('postgresql://app:***@db/jiceng');
  });

  it('hides the secrets the server was given, whatever they are', () => {
    expect(JSON.stringify(written({ note: 'key is a"b\\c-secret' }, 'said', ['a"b\\c-secret']))).not.toContain(
      'c-secret',
    );
  });

  it('of an error of the database keeps code, table and constraint, and no value', () => {
    const thrown = Object.assign(new Error('duplicate key value violates unique constraint "u" of "李四"'), {
      name: 'UniqueConstraintViolationException',
      severity: 'ERROR',
      code: '23505',
      table: 'app_user',
      constraint: 'u',
      detail: 'Key (username)=(lisi) already exists.',
      query: `insert into app_user values ('lisi', '李四')`,
    });
    const line = written({ err: new Error('It could not be stored', { cause: thrown }) });
    expect(JSON.stringify(line)).not.toMatch(/lisi|李四|insert into/);
    expect(line.err).toMatchObject({
      message: 'It could not be stored',
      stack: expect.stringMatching(/^at /),
      cause: {
        type: 'UniqueConstraintViolationException',
        code: '23505',
        table: 'app_user',
        constraint: 'u',
        message: 'duplicate key value violates unique constraint "…" of "…"',
      },
    });
  });

  it('of any other error keeps its sentence and where it was', () => {
    expect(written({ err: new Error('Grade scale 7 has no lowest step') }).err).toMatchObject({
      message: 'Grade scale 7 has no lowest step',
      stack: expect.stringContaining('logger.test'),
    });
    expect(written({ err: 'x1' }).err).toEqual({ type: 'string', message: 'something that is no error was thrown' });
  });
});
