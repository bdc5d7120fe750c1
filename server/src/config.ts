import path from 'node:path';
import { z } from 'zod';
import { StartupError } from './startup-error.ts';

/** A setting: how its text is read, what holds without it, and what docs/settings.md says (compared by a test). */
interface Setting<T> {
  readonly read: z.ZodType<T, string>;
  /** What holds when it is not set; null: nothing does. */
  readonly fallback: T | null;
  /** The fallback as the documentation words it, where the value does not say it by itself. */
  readonly fallbackText?: string;
  /** Its value is never printed. */
  readonly secret?: true;
  readonly expects: readonly [zh: string, en: string];
  readonly about: readonly [zh: string, en: string];
}

const setting = <T>(of: Setting<T>): Setting<T> => of;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const count = (
  fallback: number,
  [min, max]: readonly [number, number],
  about: readonly [string, string],
): Setting<number> =>
  setting({
    read: wholeNumber(min, max),
    fallback,
    expects: [`${min} 到 ${max} 之间的整数`, `a whole number from ${min} to ${max}`],
    about,
  });

const onOff = (fallbackText: string, about: readonly [string, string]): Setting<boolean> =>
  setting({
    read: z.enum(['on', 'off']).transform((text) => text === 'on'),
    fallback: null,
    fallbackText,
    expects: ['on 或 off', 'on or off'],
    about,
  });

const postgresUrl = (about: readonly [string, string]): Setting<string> =>
  setting({
    read: z.string().refine((text) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)),
    fallback: null,
    secret: true,
    expects: ['postgresql://用户:密码@主机:端口/数据库', 'postgresql://user:password@host:port/database'],
    about,
  });

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Every setting, read from the environment. An empty value counts as not set. */
export const SETTINGS = {
  PORT: count(
    4000,
    [0, 65535],
    ['端口；被占用时用下一个空闲端口；0 为任意空闲端口', 'Port; the next free one if taken; 0 is any'],
  ),
  HOST: setting({
    read: z.string().regex(/^[\w.:-]+$/),
    fallback: '127.0.0.1',
    expects: ['监听地址，如 127.0.0.1 或 0.0.0.0', 'an address to listen on, such as 127.0.0.1 or 0.0.0.0'],
    about: ['监听地址；有演示数据时只能是本机地址', 'Address to listen on; with demo data only a loopback one'],
  }),
  DATABASE_URL: postgresUrl([
    '应用角色的 PostgreSQL（15 及以上）；不设则用内置数据库',
    'PostgreSQL 15 or later, as the application role; not set: the embedded one',
  ]),
  DATABASE_OWNER_URL: postgresUrl([
    '同一数据库的所有者角色，用于迁移',
    'The same database as its owner, for migrations',
  ]),
  DATABASE_ADMIN_URL: postgresUrl([
    '管理员；上面两项未设时由它建立角色与数据库 jiceng',
    'Administrator, from which roles and the database jiceng are made where the two above are not given',
  ]),
  DATA_DIR: setting({
    read: z.string().min(1),
    fallback: null,
    fallbackText: '`.data`',
    expects: ['文件夹路径', 'the path of a folder'],
    about: ['内置数据库与本机密码所在的文件夹', 'Folder of the embedded database and of passwords made here'],
  }),
  DEMO: onOff('on with the embedded database, off otherwise and in production', [
    '首次启动时装入演示数据',
    'Load the demo data at the first start',
  ]),
  DEMO_PASSWORD: setting({
    read: z.string().min(8).max(200),
    fallback: null,
    fallbackText: 'one is made, printed and kept in `DATA_DIR/demo-password`',
    secret: true,
    expects: ['8 到 200 个字符', '8 to 200 characters'],
    about: ['演示账号的密码', 'Password of the demo accounts'],
  }),
  NODE_ENV: setting({
    read: z.enum(['production', 'development', 'test']),
    fallback: null,
    fallbackText: 'not set: as development',
    expects: ['production、development 或 test', 'production, development or test'],
    about: [
      'production 拒绝演示数据、默认密码和缺失的 ENCRYPTION_KEY',
      '`production` refuses demo data, default passwords and a missing ENCRYPTION_KEY',
    ],
  }),
  ENCRYPTION_KEY: setting({
    read: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32),
    fallback: null,
    fallbackText: 'none; required in production',
    secret: true,
    expects: ['32 字节的 base64（openssl rand -base64 32）', '32 bytes in base64 (openssl rand -base64 32)'],
    about: ['加密存储敏感字段的密钥', 'Key for fields that are stored encrypted'],
  }),
  SESSION_IDLE_MINUTES: count(
    30,
    [1, 1440],
    ['无操作多少分钟后退出登录', 'Minutes without a request until a log-in ends'],
  ),
  SESSION_ABSOLUTE_HOURS: count(12, [1, 168], ['登录最长小时数', 'Hours until a log-in ends in any case']),
  TIME_ZONE: setting({
    read: z.string().refine(isTimeZone),
    fallback: 'Asia/Shanghai',
    expects: ['时区名，如 Asia/Shanghai', 'the name of a time zone, such as Asia/Shanghai'],
    about: ['“今天”按哪个时区算', 'Where "today" is'],
  }),
  TRUST_PROXY: setting({
    read: z.union([
      z.literal('off').transform(() => false as const),
      wholeNumber(1, 9),
      z.string().regex(/^[\da-fA-F.:]+(\/\d+)?(,[\da-fA-F.:]+(\/\d+)?)*$/),
    ]),
    fallback: false,
    fallbackText: '`off`',
    expects: [
      'off、代理层数 1–9，或代理地址（逗号分隔）',
      'off, the number of proxies 1-9, or their addresses, comma-separated',
    ],
    about: ['信任哪些反向代理给出的来源地址', 'Which reverse proxies are believed about the source address'],
  }),
  LOG_LEVEL: setting({
    read: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']),
    fallback: 'warn',
    expects: ['silent、fatal、error、warn、info、debug 或 trace', 'silent, fatal, error, warn, info, debug or trace'],
    about: ['日志级别', 'How much is logged'],
  }),
  SECURE_COOKIE: onOff('on in production, off otherwise', [
    '会话 cookie 只经 HTTPS 发送',
    'Send the session cookie over HTTPS only',
  ]),
  LIMIT_DEPTH: count(12, [1, 100], ['查询最大深度', 'Depth of a query']),
  LIMIT_ALIASES: count(30, [0, 1000], ['查询最多别名数', 'Aliases in a query']),
  LIMIT_TOKENS: count(2000, [10, 100_000], ['查询最多词元数', 'Tokens in a query']),
  LIMIT_DIRECTIVES: count(20, [0, 1000], ['查询最多指令数', 'Directives in a query']),
  LIMIT_COST: count(
    20_000,
    [10, 10_000_000],
    ['查询最大成本（计入变量与页大小）', 'Cost of a query, variables and page sizes counted'],
  ),
  LIMIT_BODY_KB: count(256, [1, 100_000], ['请求体最大 kB', 'Size of a request in kB']),
} satisfies Record<string, Setting<unknown>>;

type Name = keyof typeof SETTINGS;
type Value<N extends Name> = (typeof SETTINGS)[N] extends Setting<infer T> ? T : never;
type Environment = Readonly<Record<string, string | undefined>>;

/** Where the data is kept; `embedded` starts the PostgreSQL that comes with the packages. */
export type DatabaseSettings =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'administrator'; readonly adminUrl: string }
  /** Without `ownerUrl` nothing is migrated: the schema must be current. */
  | { readonly kind: 'server'; readonly appUrl: string; readonly ownerUrl: string | null };

export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  readonly directives: number;
  readonly cost: number;
  readonly bodyBytes: number;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseSettings;
  /** Absolute. */
  readonly dataDir: string;
  /** Whether it was chosen by the person: then nothing is put elsewhere without asking. */
  readonly dataDirGiven: boolean;
  readonly demo: boolean;
  /** null: one is made. */
  readonly demoPassword: string | null;
  readonly production: boolean;
  /** 32 bytes; null outside production only. */
  readonly encryptionKey: Buffer | null;
  readonly sessionIdleMinutes: number;
  readonly sessionAbsoluteHours: number;
  readonly timeZone: string;
  readonly trustProxy: false | number | string;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  readonly secureCookie: boolean;
  readonly limits: Limits;
}

/** Passwords that stand in examples everywhere; refused in production. */
const DEFAULT_PASSWORDS = new Set([
  '',
  'postgres',
  'password',
  'jiceng',
  'admin',
  'secret',
  'changeme',
  'dev',
  '123456',
]);

/**
 * Reads every setting.
 *
 * @param root Folder of the repository, against which DATA_DIR is resolved.
 * @throws StartupError naming the setting, never the value of a secret one.
 */
export function readConfig(environment: Environment, root: string): Config {
  const value = <N extends Name>(name: N): Value<N> | null => read(name, environment[name]) as Value<N> | null;
  const must = <N extends Name>(name: N): Value<N> => value(name) as Value<N>;
  const production = value('NODE_ENV') === 'production';
  const database = databaseOf(value('DATABASE_URL'), value('DATABASE_OWNER_URL'), value('DATABASE_ADMIN_URL'));
  const config: Config = {
    port: must('PORT'),
    host: must('HOST'),
    database,
    dataDir: path.resolve(root, value('DATA_DIR') ?? '.data'),
    dataDirGiven: value('DATA_DIR') !== null,
    demo: value('DEMO') ?? (database.kind === 'embedded' && !production),
    demoPassword: value('DEMO_PASSWORD'),
    production,
    encryptionKey: keyOf(value('ENCRYPTION_KEY')),
    sessionIdleMinutes: must('SESSION_IDLE_MINUTES'),
    sessionAbsoluteHours: must('SESSION_ABSOLUTE_HOURS'),
    timeZone: must('TIME_ZONE'),
    trustProxy: must('TRUST_PROXY'),
    logLevel: must('LOG_LEVEL') as Config['logLevel'],
    secureCookie: value('SECURE_COOKIE') ?? production,
    limits: {
      depth: must('LIMIT_DEPTH'),
      aliases: must('LIMIT_ALIASES'),
      tokens: must('LIMIT_TOKENS'),
      directives: must('LIMIT_DIRECTIVES'),
      cost: must('LIMIT_COST'),
      bodyBytes: must('LIMIT_BODY_KB') * 1024,
    },
  };
  if (production) refuseForProduction(config, environment);
  if (config.demo) refuseOpenDemo(config.host);
  return config;
}

function read(name: Name, text: string | undefined): unknown {
  const of: Setting<unknown> = SETTINGS[name];
  if (text === undefined || text === '') return of.fallback;
  const parsed = of.read.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new StartupError(
    `设置 ${name} 不正确：应为${of.expects[0]}${of.secret ? '' : `，现为“${text}”`}。`,
    `Setting ${name} is wrong: it must be ${of.expects[1]}${of.secret ? '' : `, and is "${text}"`}.`,
  );
}

function databaseOf(appUrl: string | null, ownerUrl: string | null, adminUrl: string | null): DatabaseSettings {
  if (appUrl) return { kind: 'server', appUrl, ownerUrl };
  if (ownerUrl)
    throw new StartupError(
      '设置了 DATABASE_OWNER_URL，就必须同时设置 DATABASE_URL（应用角色）。',
      'DATABASE_OWNER_URL is set, so DATABASE_URL (the application role) must be set too.',
    );
  return adminUrl ? { kind: 'administrator', adminUrl } : { kind: 'embedded' };
}

const keyOf = (base64: string | null): Buffer | null => (base64 === null ? null : Buffer.from(base64, 'base64'));

function refuseForProduction(config: Config, environment: Environment): void {
  if (config.demo || config.demoPassword !== null) {
    const name = config.demo ? 'DEMO' : 'DEMO_PASSWORD';
    throw new StartupError(
      `NODE_ENV=production 时不允许演示数据，请去掉设置 ${name}。`,
      `NODE_ENV=production refuses demo data: take away the setting ${name}.`,
    );
  }
  if (config.encryptionKey === null)
    throw new StartupError(
      'NODE_ENV=production 时必须设置 ENCRYPTION_KEY（openssl rand -base64 32）。',
      'NODE_ENV=production needs the setting ENCRYPTION_KEY (openssl rand -base64 32).',
    );
  if (new Set(config.encryptionKey).size < 8)
    throw new StartupError(
      'ENCRYPTION_KEY 不是随机生成的，请用 openssl rand -base64 32 生成。',
      'ENCRYPTION_KEY is not random: make one with openssl rand -base64 32.',
    );
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_ADMIN_URL'] as const) {
    const url = environment[name] ? new URL(environment[name]) : null;
    if (url?.hostname && !url.searchParams.has('password') && DEFAULT_PASSWORDS.has(decodeURIComponent(url.password)))
      throw new StartupError(
        `NODE_ENV=production 时不允许默认密码，请更换 ${name} 中的密码。`,
        `NODE_ENV=production refuses default passwords: change the one in ${name}.`,
      );
  }
}

/** Demo accounts share one password that stands on the screen: nobody else on the network may reach them. */
export function refuseOpenDemo(host: string): void {
  if (/^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host)) return;
  throw new StartupError(
    `有演示数据时只能监听本机地址，设置 HOST 现为“${host}”；请改为 127.0.0.1，或用 DEMO=off 和新的数据库。`,
    `With demo data only a loopback address may be listened on, and HOST is "${host}": set 127.0.0.1, or DEMO=off and a new database.`,
  );
}
