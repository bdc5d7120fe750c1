import path from 'node:path';

/** Folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');
export const inRoot = (file: string): string => path.join(root, file);
