import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { SETTINGS } from './settings.ts';

const read = (environment: Record<string, string>) => readConfig(environment, '/srv/jiceng');

/** docs/settings.md is this text; `vitest run server/src/config.test.ts -u` writes it anew. */
function settingsPage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = Object.entries(SETTINGS).map(([name, of]) => {
    const fallback = 'fallbackText' in of && of.fallbackText ? of.fallbackText : of.fallback;
    const given =
      fallback === null ? 'none' : typeof fallback === 'string' && / |`/.test(fallback) ? fallback : `\`${fallback}\``;
    return `| \`${name}\` | ${cell(given)} | ${cell(of.about[0])}；${cell(of.expects[0])} | ${cell(of.about[1])}; ${cell(of.expects[1])} |`;
  });
  return [
    '# 设置 Settings',
    '',
    '全部设置都是环境变量，由 `server/src/settings.ts` 说明；本页由测试与代码比对。',
    'Every setting is an environment variable, declared in `server/src/settings.ts`; a test compares this page with it.',
    '',
    '| name | default | 说明 | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

describe('settings', () => {
  it('without any setting: port 4000 on this machine only, the embedded database with demo data in .data', () => {
    expect(read({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      database: { kind: 'embedded' },
      dataDir: '/srv/jiceng/.data',
      demo: true,
      production: false,
      timeZone: 'Asia/Shanghai',
      policy: {
        attemptsPerAccount: 5,
        lockSeconds: 900,
        idleSeconds: 1800,
        absoluteSeconds: 43_200,
        passwordMinLength: 8,
      },
      backupKey: null,
      auditAnchorFile: null,
      diskFreeBytes: 524_288_000,
      drainSeconds: 8,
      limits: { bodyBytes: 262_144 },
    });
  });

  it('an empty value counts as not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, database: { kind: 'embedded' } });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '4000x'],
    ['PORT', '-1'],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DEMO', 'yes'],
    ['DEMO_PASSWORD', 'short'],
    ['NODE_ENV', 'prod'],
    ['ENCRYPTION_KEY', 'c2hvcnQ='],
    ['BACKUP_KEY', 'my secret backup key'],
    ['DATABASE_BACKUP_URL', 'jiceng_backup'],
    ['LOCK_ATTEMPTS', '0'],
    ['PASSWORD_MIN_LENGTH', '6'],
    ['PASSWORD_CLASSES', '5'],
    ['DRAIN_SECONDS', '0'],
    ['DISK_FREE_MB', '1 GB'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['TIME_ZONE', 'Asia/Hohhot2'],
    ['TRUST_PROXY', 'everyone'],
    ['LOG_LEVEL', 'loud'],
    ['LIMIT_DEPTH', '1e3'],
  ])('a wrong %s (%s) is refused in one sentence that names it, in both languages', (name, text) => {
    const refusal = new RegExp(`设置 ${name} 不正确：[^\\n]+。\nSetting ${name} is wrong: [^\\n]+\\.$`);
    expect(() => read({ [name]: text })).toThrow(refusal);
  });

  it('the value of a secret setting is not repeated in the refusal', () => {
    expect(() => read({ DEMO_PASSWORD: 'geheim1' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('geheim1') }),
    );
  });

  it('the owner alone is refused, since the server must not connect as owner', () => {
    expect(() => read({ DATABASE_OWNER_URL: 'postgresql://o:x@db/jiceng' })).toThrow('DATABASE_URL');
    expect(() => read({ DATABASE_BACKUP_URL: 'postgresql://b:x@db/jiceng' })).toThrow('DATABASE_URL');
  });

  it('an office sets its own rules for locks, sessions and passwords', () => {
    const environment = {
      LOCK_ATTEMPTS: '3',
      LOCK_ATTEMPTS_PER_ADDRESS: '50',
      LOCK_MINUTES: '30',
      PASSWORD_MIN_LENGTH: '12',
    };
    const more = { PASSWORD_CLASSES: '0', PASSWORD_DENIED: '民政局, Xinhua，zhonghua', SESSION_IDLE_MINUTES: '15' };
    expect(read({ ...environment, ...more }).policy).toEqual({
      attemptsPerAccount: 3,
      attemptsPerSource: 50,
      lockSeconds: 1800,
      idleSeconds: 900,
      absoluteSeconds: 43_200,
      passwordMinLength: 12,
      passwordClasses: 0,
      passwordDenied: ['民政局', 'xinhua', 'zhonghua'],
    });
  });

  it('a given server is used without demo data', () => {
    expect(read({ DATABASE_URL: 'postgresql://app:x@db/jiceng' })).toMatchObject({
      database: { kind: 'server', appUrl: 'postgresql://app:x@db/jiceng', ownerUrl: null, backupUrl: null },
      demo: false,
    });
    expect(read({ DATABASE_ADMIN_URL: 'postgresql://postgres:x@db/postgres' }).database.kind).toBe('administrator');
  });

  it('with demo data the server listens on this machine only', () => {
    expect(() => read({ HOST: '0.0.0.0' })).toThrow('HOST');
    expect(read({ HOST: '0.0.0.0', DEMO: 'off' }).host).toBe('0.0.0.0');
    expect(read({ HOST: '::1' }).host).toBe('::1');
  });

  describe('production', () => {
    const key = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
    const production = { NODE_ENV: 'production', ENCRYPTION_KEY: key };

    it('starts with its own key, without demo data, with secure cookies', () => {
      expect(read(production)).toMatchObject({ production: true, demo: false, secureCookie: true });
      expect(read(production).encryptionKey).toHaveLength(32);
    });

    it.each([
      [{ NODE_ENV: 'production' }, 'ENCRYPTION_KEY'],
      [{ ...production, ENCRYPTION_KEY: `${'A'.repeat(43)}=` }, 'ENCRYPTION_KEY'],
      [{ ...production, DEMO: 'on' }, 'DEMO'],
      [{ ...production, DEMO_PASSWORD: 'long enough' }, 'DEMO_PASSWORD'],
      [{ ...production, DATABASE_URL: 'postgresql://app:postgres@db/jiceng' }, 'DATABASE_URL'],
      [{ ...production, DATABASE_ADMIN_URL: 'postgresql://postgres@db/postgres' }, 'DATABASE_ADMIN_URL'],
    ])('refuses %o, naming %s', (environment, name) => {
      expect(() => read(environment)).toThrow(name);
    });
  });

  it('docs/settings.md says the same as the code', async () => {
    await expect(settingsPage()).toMatchFileSnapshot('../../docs/settings.md');
  });
});
