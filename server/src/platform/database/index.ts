export { asClient, type BootstrapOptions, bootstrap, type DatabaseUrls, type InstallationUrls } from './bootstrap.ts';
export { type ConnectOptions, connect, poolOf } from './connect.ts';
export { analyze, migrate, migrateTo } from './migrate.ts';
export { NOT_AUDITED } from './not-audited.ts';
export { openToBackup } from './open-to-backup.ts';
export { ormTransaction } from './orm-transaction.ts';
export { MIGRATION_TABLE, type MigrationState, migrationState, refuseOtherSchema } from './requirements.ts';
export { type Outcome, sendTogether } from './send-together.ts';
export { isUnfinished, markFinished, markUnfinished, refuseUnfinishedRestore, UNFINISHED } from './unfinished.ts';
