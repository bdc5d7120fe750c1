import { spawn } from 'node:child_process';
import { inRoot } from './places.mjs';

/** A second more than the server allows itself (setting DRAIN_SECONDS). */
const STOP_MS = (Number(process.env.DRAIN_SECONDS) || 8) * 1000 + 1000;

/**
 * Starts the server and resolves with its exit code. The server holds the other end of a channel and stops when we are gone.
 *
 * @param {string} node path of Node
 * @param {(stop: () => void) => void} onStarted is given what stops the server
 */
export function serve(node, onStarted) {
  return new Promise((resolve, reject) => {
    const server = spawn(node, ['--enable-source-maps', inRoot('server/dist/main.js')], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      windowsHide: true,
    });
    onStarted(() => {
      if (server.connected) server.disconnect();
      setTimeout(() => server.kill('SIGKILL'), STOP_MS).unref();
    });
    server.on('error', reject);
    server.on('exit', (code) => resolve(code ?? 1));
  });
}
