export { asClient, type BootstrapOptions, bootstrap, type DatabaseUrls } from './bootstrap.ts';
export { type ConnectOptions, connect, poolOf } from './connect.ts';
export { analyze, MIGRATION_TABLE, migrate, migrateTo } from './migrate.ts';
export { openToBackup } from './open-to-backup.ts';
export { isUnfinished, markFinished, markUnfinished, refuseUnfinishedRestore, UNFINISHED } from './unfinished.ts';
