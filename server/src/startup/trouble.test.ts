import { describe, expect, it } from 'vitest';
import { fileTrouble, StartupError } from '../startup-error.ts';
import { troubleOf } from './trouble.ts';

const withCode = (code: string) => Object.assign(new Error('raw text of a program'), { code });

describe('a start that failed', () => {
  it('because the database refuses the password says so, and names the setting', () => {
    expect(troubleOf(withCode('28P01'))?.message).toBe(
      '数据库拒绝了用户名或密码，请检查 DATABASE_URL（28P01）。\nThe database refuses user or password: check DATABASE_URL (28P01).',
    );
  });

  it('is explained by what lies behind the error, however deep', () => {
    const wrapped = new Error('outer', { cause: new Error('middle', { cause: withCode('ECONNREFUSED') }) });
    expect(troubleOf(wrapped)?.en).toContain('does not answer');
  });

  it('is explained when several addresses of one host were tried', () => {
    expect(troubleOf(new AggregateError([withCode('ECONNREFUSED')]))?.en).toContain('does not answer');
  });

  it('for a reason nobody foresaw keeps its stack', () => {
    expect(troubleOf(new TypeError('x is not a function'))).toBeNull();
  });

  it('because the disk is full names the folder', () => {
    const full = fileTrouble('/srv/data', withCode('ENOSPC'));
    expect(full).toBeInstanceOf(StartupError);
    expect(full.en).toBe(
      'The data folder /srv/data is on a full disk (ENOSPC); choose another (setting DATA_DIR) or mend it, then start again.',
    );
  });
});
