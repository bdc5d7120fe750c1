export { asClient, type BootstrapOptions, bootstrap, type DatabaseUrls } from './bootstrap.ts';
export { type ConnectOptions, connect, poolOf } from './connect.ts';
export { analyze, MIGRATION_TABLE, migrate } from './migrate.ts';
