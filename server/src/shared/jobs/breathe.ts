import { setImmediate as turn } from 'node:timers/promises';

/** Longest stretch of work between two turns of the event loop, milliseconds. */
const LONGEST = 15;

/** For work over many rows: `await breathe()` after each, and other requests are answered in between. */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < LONGEST) return undefined;
    return turn().then(() => {
      since = performance.now();
    });
  };
}
