import { readConfig } from '../config.ts';
import { bootstrap } from '../platform/database/index.ts';
import { anchorFileFor } from '../startup/anchor.ts';
import { DATABASE, openDatabase } from '../startup/database.ts';
import { troubleOf } from '../startup/trouble.ts';
import { embeddedPlaces, runningEmbedded } from './embedded.ts';
import { REPOSITORY } from './product.ts';

/** The database a command line works with. */
export interface CommandDatabase {
  readonly appUrl: string;
  /** Where its audit chain is anchored. */
  readonly anchorFile: string;
}

/** Does something with the product's database: beside a server that runs, or on the database as it lies there. */
export async function withDatabase<T>(use: (database: CommandDatabase) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, REPOSITORY);
  const places = config.database.kind === 'embedded' ? embeddedPlaces(config) : null;
  const running = places && runningEmbedded(places);
  const withFolder = (appUrl: string, folder: string) =>
    use({ appUrl, anchorFile: anchorFileFor(config, folder, appUrl) });
  if (running) return withFolder((await bootstrap(running, DATABASE)).app, places.parent);
  const database = await openDatabase(config, REPOSITORY, (reason) => {
    throw reason;
  });
  try {
    return await withFolder(database.appUrl, database.folder);
  } finally {
    await database.close();
  }
}

/** Ends the program with the code `run` answers; what a person can mend is said in a sentence, a bug with its stack. */
export async function exitWith(run: () => Promise<number>): Promise<never> {
  try {
    process.exit(await run());
  } catch (error) {
    console.error(troubleOf(error)?.message ?? error);
    process.exit(1);
  }
}
