import { once } from 'node:events';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from './free-port.ts';

describe('the port', () => {
  const servers: net.Server[] = [];
  const held = async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return (server.address() as net.AddressInfo).port;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  it('that is taken is left to its owner; a later one is used', async () => {
    const taken = await held();
    expect(await freePort('127.0.0.1', taken)).toBeGreaterThan(taken);
  });

  it('0 lets the system choose', async () => {
    expect(await freePort('127.0.0.1', 0)).toBe(0);
  });

  it('an address this machine does not have is named by its setting', async () => {
    await expect(freePort('203.0.113.1', 4000)).rejects.toThrow(/无法监听地址 203\.0\.113\.1.*HOST.*\n.*HOST/);
  });
});
