import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPassword } from './demo-password.ts';

describe('the password of the demo accounts', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-demo-password-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is made once, kept where only its owner can read it, and the same at the next start', () => {
    const first = demoPassword(null, folder);
    expect(first).toMatchObject({ made: true, file: path.join(folder, 'demo-password') });
    expect(first.value).toMatch(/^([a-z]{3}\d-){2}[a-z]{3}\d$/);
    expect(fs.statSync(path.join(folder, 'demo-password')).mode & 0o777).toBe(0o600);
    expect(demoPassword(null, folder)).toEqual({ ...first, made: false });
  });

  it('that was given by DEMO_PASSWORD is kept nowhere, and the one kept before is forgotten', () => {
    demoPassword(null, folder);
    expect(demoPassword('given-by-hand', folder)).toEqual({ value: 'given-by-hand', file: null, made: false });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('an empty file, left by a full disk, is not taken for a password', () => {
    fs.writeFileSync(path.join(folder, 'demo-password'), '');
    expect(demoPassword(null, folder).made).toBe(true);
  });
});
