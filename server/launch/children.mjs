import { spawn } from 'node:child_process';

/** Programs that run at the moment; they end with us. */
const running = new Set();
const posix = process.platform !== 'win32';

/**
 * Runs a program to its end. What it prints is kept and shown only when it fails.
 *
 * A group of its own, so that everything it started can be ended with it.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: posix,
      windowsHide: true,
      ...options,
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (printed += text));
    running.add(child);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, printed });
    });
  });
}

/** Ends what runs, with everything it started. */
export function endRunning() {
  for (const child of running) {
    try {
      process.kill(posix ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
