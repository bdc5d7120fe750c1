import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the repository. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** Version of the product, as package.json has it. */
export const productVersion = (): string =>
  (JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }).version;

/** A path somebody typed, from where he stood: npm runs every program in the repository. */
export const typedPath = (typed: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
