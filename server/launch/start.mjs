// npm start: install, build what changed, start the server, and leave nothing behind. Runs under Node 20 with nothing installed.
import { build } from './build.mjs';
import { endRunning } from './children.mjs';
import { install } from './install.mjs';
import { watchParent } from './parent.mjs';
import { productNode } from './runtime.mjs';
import { Refusal } from './say.mjs';
import { serve } from './serve.mjs';

let stopServer = null;
let stopping = false;

/** Before the server runs there is nothing to bring to an orderly end. */
function stop() {
  stopping = true;
  if (stopServer) return stopServer();
  endRunning();
  process.exit(0);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
watchParent(stop);

try {
  await install();
  const node = productNode();
  await build(node);
  const code = await serve(node, (stopIt) => {
    stopServer = stopIt;
  });
  process.exit(stopping ? 0 : code);
} catch (error) {
  endRunning();
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
