import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdPort, Product, repository, temporaryFolder } from './product.ts';

const folder = temporaryFolder();
const data = path.join(folder, 'data');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const start = (settings: Record<string, string> = {}) =>
  new Product(repository, { DATA_DIR: data, PORT: '0', ...settings });

describe('npm start', () => {
  it('prints an address that answers, and the log-ins; SIGTERM to npm stops everything', async () => {
    const product = await start().started();
    try {
      expect((await fetch(product.address)).status).toBeLessThan(500);
      expect(product.printed).toContain('hr  manager  approver  finance  trainer  analyst  auditor  admin');
      const password = fs.readFileSync(path.join(data, 'demo-password'), 'utf8').trim();
      expect(product.printed).toContain(`Password: ${password}`);
      expect(fs.statSync(path.join(data, 'demo-password')).mode & 0o777).toBe(0o600);
      product.kill('SIGTERM', 'npm');
      expect(await product.left()).toEqual([]);
    } finally {
      await product.end();
    }
  });

  it('a second start says where the password is kept, and takes the next port when its own is taken', async () => {
    const held = await holdPort();
    const product = await start({ PORT: String(held.port) }).started();
    try {
      expect(product.printed).toContain(`Password: 见 see ${path.join(data, 'demo-password')}`);
      const port = Number(new URL(product.address).port);
      expect(port).toBeGreaterThan(held.port);
      expect(port).toBeLessThan(held.port + 100);
    } finally {
      await product.end();
      await held.release();
    }
  });

  it('Ctrl-C in a terminal, which reaches every process at once, stops everything', async () => {
    const product = await start().started();
    try {
      product.kill('SIGINT', 'npm', 'launcher', 'server');
      expect(await product.left()).toEqual([]);
    } finally {
      await product.end();
    }
  });
});
