import type { Config } from '../config.ts';
import { anchorFileOf } from '../platform/anchor/index.ts';

/** Where the audit chain of this database is anchored: the file somebody chose, or one of its own beside the data. */
export const anchorFileFor = ({ auditAnchorFile, database }: Config, folder: string, appUrl: string): string =>
  auditAnchorFile ?? anchorFileOf(folder, database.kind === 'embedded' ? null : appUrl);
