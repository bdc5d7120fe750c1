// Loaded into the server by --import: how long its event loop was ever held between two turns since the last question. Answers over the channel of the parent.
let before = turn();
let most = { held: 0, wall: 0 };

/** Time the processor spent on this thread and time that passed, ms: what others on the machine do counts for the second alone. */
function turn() {
  const { user, system } = process.threadCpuUsage();
  return { held: (user + system) / 1000, wall: performance.now() };
}

setInterval(() => {
  const now = turn();
  most = { held: Math.max(most.held, now.held - before.held), wall: Math.max(most.wall, now.wall - before.wall) };
  before = now;
}, 1).unref();

process.on('message', () => {
  process.send?.(most);
  most = { held: 0, wall: 0 };
});
process.channel?.unref();
