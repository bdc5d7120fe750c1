import net from 'node:net';
import { StartupError } from '../startup-error.ts';

const TRIES = 100;

/** The port, or the next one that nobody listens on; 0 stays 0, which lets the system choose. */
export async function freePort(host: string, port: number): Promise<number> {
  if (port === 0) return 0;
  for (let at = port; at < Math.min(port + TRIES, 65_536); at++) {
    const refused = await listen(host, at);
    if (refused === null) return at;
    if (refused === 'EADDRINUSE') continue;
    if (refused === 'EACCES')
      throw new StartupError(
        `没有权限监听端口 ${at}；请把设置 PORT 改为 1024 以上。`,
        `Port ${at} may not be listened on: set PORT to 1024 or more.`,
      );
    throw new StartupError(
      `无法监听地址 ${host}（${refused}）；请检查设置 HOST。`,
      `The address ${host} cannot be listened on (${refused}): check the setting HOST.`,
    );
  }
  throw new StartupError(
    `端口 ${port} 及其后的 ${TRIES} 个端口都被占用；请更改设置 PORT。`,
    `Port ${port} and the ${TRIES} after it are taken: change the setting PORT.`,
  );
}

/** null: it works; else the reason. */
function listen(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}
