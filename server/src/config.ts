import path from 'node:path';
import { SETTINGS, type Setting } from './settings.ts';
import type { AccessPolicy } from './shared/access/access-policy.ts';
import { StartupError } from './startup-error.ts';

type Name = keyof typeof SETTINGS;
type Value<N extends Name> = (typeof SETTINGS)[N] extends Setting<infer T> ? T : never;
type Environment = Readonly<Record<string, string | undefined>>;

/** Where the data is kept; `embedded` starts the PostgreSQL that comes with the packages. */
export type DatabaseSettings =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'administrator'; readonly adminUrl: string }
  /** Without `ownerUrl` nothing is migrated: the schema must be current. */
  | {
      readonly kind: 'server';
      readonly appUrl: string;
      readonly ownerUrl: string | null;
      /** null: `npm run backup` is refused. */
      readonly backupUrl: string | null;
    };

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
  /** The one before, 32 bytes; null: the key did not change. */
  readonly encryptionKeyBefore: Buffer | null;
  /** 32 bytes; null: backups are not encrypted. */
  readonly backupKey: Buffer | null;
  /** Absolute; null: one for each database below the data folder. */
  readonly auditAnchorFile: string | null;
  /** Log-in, sessions and passwords. */
  readonly policy: AccessPolicy;
  readonly diskFreeBytes: number;
  readonly drainSeconds: number;
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
  const anchorFile = value('AUDIT_ANCHOR_FILE');
  const database = databaseOf({
    appUrl: value('DATABASE_URL'),
    ownerUrl: value('DATABASE_OWNER_URL'),
    backupUrl: value('DATABASE_BACKUP_URL'),
    adminUrl: value('DATABASE_ADMIN_URL'),
  });
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
    encryptionKeyBefore: keyOf(value('ENCRYPTION_KEY_BEFORE')),
    backupKey: keyOf(value('BACKUP_KEY')),
    auditAnchorFile: anchorFile && path.resolve(root, anchorFile),
    policy: {
      attemptsPerAccount: must('LOCK_ATTEMPTS'),
      attemptsPerSource: must('LOCK_ATTEMPTS_PER_ADDRESS'),
      lockSeconds: must('LOCK_MINUTES') * 60,
      idleSeconds: must('SESSION_IDLE_MINUTES') * 60,
      absoluteSeconds: must('SESSION_ABSOLUTE_HOURS') * 3600,
      passwordMinLength: must('PASSWORD_MIN_LENGTH'),
      passwordClasses: must('PASSWORD_CLASSES'),
      passwordDenied: must('PASSWORD_DENIED'),
    },
    diskFreeBytes: must('DISK_FREE_MB') * 1024 * 1024,
    drainSeconds: must('DRAIN_SECONDS'),
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

interface DatabaseAddresses {
  readonly appUrl: string | null;
  readonly ownerUrl: string | null;
  readonly backupUrl: string | null;
  readonly adminUrl: string | null;
}

function databaseOf({ appUrl, ownerUrl, backupUrl, adminUrl }: DatabaseAddresses): DatabaseSettings {
  if (appUrl) return { kind: 'server', appUrl, ownerUrl, backupUrl };
  const alone = (ownerUrl && 'DATABASE_OWNER_URL') || (backupUrl && 'DATABASE_BACKUP_URL');
  if (alone)
    throw new StartupError(
      `设置了 ${alone}，就必须同时设置 DATABASE_URL（应用角色）。`,
      `${alone} is set, so DATABASE_URL (the application role) must be set too.`,
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
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_BACKUP_URL', 'DATABASE_ADMIN_URL'] as const) {
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
