import 'reflect-metadata';
import path from 'node:path';
import { readConfig } from './config.ts';
import { poolOf } from './platform/database/index.ts';
import { anchorFileFor } from './startup/anchor.ts';
import { openDatabase } from './startup/database.ts';
import { prepareDemo, refuseDemoInProduction } from './startup/demo.ts';
import { connectProduct, logOf, serve } from './startup/serve.ts';
import { Shutdown } from './startup/shutdown.ts';
import { troubleOf } from './startup/trouble.ts';
import { vaultFor } from './startup/vault.ts';
import { welcome } from './startup/welcome.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const shutdown = new Shutdown();
shutdown.listen();

try {
  await start();
} catch (error) {
  if (!shutdown.begun) console.error(troubleOf(error)?.message ?? error);
  await shutdown.run(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env, repository);
  shutdown.allow(config.drainSeconds);
  const database = await openDatabase(config, repository, (reason) => {
    if (!shutdown.begun) console.error(reason.message);
    shutdown.run(1);
  });
  await shutdown.opened(() => database.close());
  if (database.movedTo !== null)
    console.log(`数据库位于 ${database.movedTo}\nThe database lies in ${database.movedTo}`);
  const log = logOf(config, database);
  const orm = await connectProduct(database.appUrl, log, () => shutdown.begun);
  await shutdown.opened(() => orm.close());
  await refuseDemoInProduction(config, orm);
  const vault = await vaultFor(config, database.folder, await poolOf(orm));
  const demo = await prepareDemo(config, orm, database, vault);
  if (demo.declined)
    console.log(
      '数据库中已有正式数据，未装入演示数据。\nThe database holds data of its own, so no demo data was loaded.',
    );
  const { folder } = database;
  const anchorFile = anchorFileFor(config, folder, database.appUrl);
  const consoleFolder = path.join(repository, 'admin/dist');
  const explorerFolder = path.join(repository, 'admin/explorer/dist');
  const address = await serve(
    { config, orm, folder, anchorFile, log, vault, demo: demo.held, consoleFolder, explorerFolder },
    shutdown,
  );
  console.log(welcome(address, demo));
}
