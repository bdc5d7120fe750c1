import { z } from 'zod';
import { ACCESS_POLICY } from './shared/access/access-policy.ts';

/** A setting: how its text is read, what holds without it, and what docs/settings.md says (compared by a test). */
export interface Setting<T> {
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

const key = (fallbackText: string, about: readonly [string, string]): Setting<string> =>
  setting({
    read: z.base64().refine((text) => Buffer.from(text, 'base64').length === 32),
    fallback: null,
    fallbackText,
    secret: true,
    expects: ['32 字节的 base64（openssl rand -base64 32）', '32 bytes in base64 (openssl rand -base64 32)'],
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
  DATABASE_BACKUP_URL: postgresUrl([
    '同一数据库的备份角色，只读全部行，用于 npm run backup；另两种数据库自动建立该角色',
    'The same database as the role that reads every row, for `npm run backup`; made by itself with the other two kinds of database',
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
  ENCRYPTION_KEY: key('one is made and kept in `DATA_DIR/encryption-key`; required in production', [
    '加密存储敏感字段的密钥；不在备份中，须另行保管，丢失即无法读出',
    'Key for fields that are stored encrypted; it is in no backup, and without it they cannot be read',
  ]),
  ENCRYPTION_KEY_BEFORE: key('none: the key did not change', [
    '更换 ENCRYPTION_KEY 时原来的密钥；启动一次后即可去掉',
    'The former key when ENCRYPTION_KEY changes; not needed after one start',
  ]),
  BACKUP_KEY: key('none: the backup is not encrypted', [
    '备份文件的密钥；与备份分开保管，丢失即无法恢复',
    'Key of backup files; kept apart from them, and without it nothing is restored',
  ]),
  AUDIT_ANCHOR_FILE: setting({
    read: z.string().min(1),
    fallback: null,
    fallbackText: 'one for each database in `DATA_DIR/audit-anchors`',
    expects: ['文件路径', 'the path of a file'],
    about: [
      '审计链最后一节每小时、批量办理后及停止时追加到此文件，以便发现链尾被截断；宜放在别的机器上',
      'File to which the last link of the audit chain is appended each hour, after each batch and at each stop, so that a cut end is found; best on another machine',
    ],
  }),
  SESSION_IDLE_MINUTES: count(
    30,
    [1, 1440],
    ['无操作多少分钟后退出登录', 'Minutes without a request until a log-in ends'],
  ),
  SESSION_ABSOLUTE_HOURS: count(12, [1, 168], ['登录最长小时数', 'Hours until a log-in ends in any case']),
  LOCK_ATTEMPTS: count(
    ACCESS_POLICY.attemptsPerAccount,
    [1, 1000],
    ['同一账号连续登录失败多少次后锁定', 'Failed log-ins of one account until it is locked'],
  ),
  LOCK_ATTEMPTS_PER_ADDRESS: count(
    ACCESS_POLICY.attemptsPerSource,
    [1, 100_000],
    [
      '同一来源地址登录失败多少次后锁定（办公室常共用一个地址）',
      'Failed log-ins from one address until it is locked (an office often shares one)',
    ],
  ),
  LOCK_MINUTES: count(ACCESS_POLICY.lockSeconds / 60, [1, 1440], ['锁定多少分钟', 'Minutes until a lock ends']),
  PASSWORD_MIN_LENGTH: count(
    ACCESS_POLICY.passwordMinLength,
    [8, 64],
    ['密码最短长度', 'Characters a password must have'],
  ),
  PASSWORD_CLASSES: count(
    ACCESS_POLICY.passwordClasses,
    [0, 4],
    [
      '大写、小写、数字、其他字符中须混用几种；0 为不要求',
      'How many of upper case, lower case, digit and other a password must mix; 0: no rule',
    ],
  ),
  PASSWORD_DENIED: setting({
    read: z.string().transform((text) =>
      text
        .toLowerCase()
        .split(/[,，]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
    fallback: [] as string[],
    fallbackText: 'none beside the built-in list',
    expects: ['以逗号分隔的词', 'words separated by commas'],
    about: ['密码中不得出现的词，如单位名称', 'Words no password may hold, such as the name of the office'],
  }),
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
  DISK_FREE_MB: count(
    500,
    [0, 10_000_000],
    [
      '数据文件夹所在磁盘的可用空间低于多少 MB 时 /readyz 报警；0 为不检查',
      'Free space of the data folder in MB below which `/readyz` is red; 0: not looked at',
    ],
  ),
  DRAIN_SECONDS: count(
    8,
    [1, 300],
    ['停止时最多等待正在处理的请求与任务多少秒', 'Seconds a stop waits for the requests and jobs under way'],
  ),
  SECURE_COOKIE: onOff('on in production, off otherwise', [
    '会话 cookie 只经 HTTPS 发送',
    'Send the session cookie over HTTPS only',
  ]),
  LIMIT_DEPTH: count(15, [1, 100], ['查询最大深度', 'Depth of a query']),
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
