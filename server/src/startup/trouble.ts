import { StartupError } from '../startup-error.ts';

/** What PostgreSQL and the network answer to a wrong address or a bad moment, and which sentence says so. */
const DATABASE_TROUBLE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ECONNREFUSED: [
    '数据库没有响应，请检查 DATABASE_URL 中的主机与端口',
    'The database does not answer: check host and port in DATABASE_URL',
  ],
  ENOTFOUND: ['找不到数据库主机，请检查 DATABASE_URL', 'The host of the database is not known: check DATABASE_URL'],
  EAI_AGAIN: ['找不到数据库主机，请检查 DATABASE_URL', 'The host of the database is not known: check DATABASE_URL'],
  ETIMEDOUT: ['连接数据库超时，请检查 DATABASE_URL', 'The database did not answer in time: check DATABASE_URL'],
  '28P01': [
    '数据库拒绝了用户名或密码，请检查 DATABASE_URL',
    'The database refuses user or password: check DATABASE_URL',
  ],
  '28000': ['数据库拒绝了该用户，请检查 DATABASE_URL', 'The database refuses the user: check DATABASE_URL'],
  '3D000': ['数据库不存在，请检查 DATABASE_URL', 'The database does not exist: check DATABASE_URL'],
  '53100': ['数据库所在磁盘已满，请腾出空间后再启动', 'The disk of the database is full: make room and start again'],
  '53300': ['数据库连接数已用完', 'The database has no connection left'],
  '57P03': ['数据库正在启动或停止，请稍后再试', 'The database is just starting or stopping: try again'],
};

/** The sentence for a start that failed; null: it is a bug, and its stack is worth more. */
export function troubleOf(error: unknown): StartupError | null {
  for (let at = error; at instanceof Error; at = at instanceof AggregateError ? at.errors[0] : at.cause) {
    if (at instanceof StartupError) return at;
    const { code } = at as { code?: string };
    const said = code === undefined ? undefined : DATABASE_TROUBLE[code];
    if (said) return new StartupError(`${said[0]}（${code}）。`, `${said[1]} (${code}).`);
  }
  return null;
}
