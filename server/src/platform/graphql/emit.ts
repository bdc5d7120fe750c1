import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printedContracts } from './contracts.ts';

/** `npm run schema:emit`: writes the contracts from the code. */
const FOLDER = new URL('../../../../schema/', import.meta.url);

for (const [name, text] of Object.entries(await printedContracts())) {
  const file = new URL(name, FOLDER);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
