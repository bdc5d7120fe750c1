export type { BackupHeader, BackupTrailer } from './contents.ts';
export { type BackupContents, readBackup } from './read-backup.ts';
export { openBackup, type Restored, type RestoreOrder, restore } from './restore.ts';
export { keyIdOf } from './seal.ts';
export { type BackupOrder, fileThere, unfinishedName, writeBackup } from './write-backup.ts';
