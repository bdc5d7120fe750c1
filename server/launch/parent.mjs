const EVERY_MS = 500;

/**
 * Calls `gone` once npm, which started us, has ended: killed with SIGKILL it cannot tell us. Started by hand (`node start.mjs`) nothing
 * is watched, so that `nohup` works.
 */
export function watchParent(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
