export type { BackupHeader, BackupTrailer } from './contents.ts';
export { type BackupContents, readBackup } from './read-backup.ts';
export { openBackup, type RestoreOrder, type RestoreResult, restore } from './restore.ts';
export { keyIdOf } from './seal.ts';
export { type BackupOrder, fileThere, unfinishedName, writeBackup } from './write-backup.ts';
