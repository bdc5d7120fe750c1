import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '../data-folder.ts';
import { fileTrouble } from '../startup-error.ts';

/** Without characters that are taken for one another when read from the screen (0 O, 1 l I). */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const DIGITS = '23456789';

export interface DemoPassword {
  readonly value: string;
  /** Where it can be read again; null: it was given by DEMO_PASSWORD and is kept nowhere. */
  readonly file: string | null;
  /** Made just now, so it has to be shown. */
  readonly made: boolean;
}

/** The demo accounts' password: the one given, else the one made at an earlier start, else a new one, kept where only the person can read it. */
export function demoPassword(given: string | null, folder: string): DemoPassword {
  const file = path.join(folder, 'demo-password');
  if (given !== null) {
    // The one kept no longer holds.
    fs.rmSync(file, { force: true });
    return { value: given, file: null, made: false };
  }
  makeDataFolder(folder);
  try {
    const kept = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : '';
    if (kept) return { value: kept, file, made: false };
    const value = Array.from({ length: 3 }, () => part()).join('-');
    fs.writeFileSync(file, `${value}\n`, { mode: 0o600 });
    return { value, file, made: true };
  } catch (error) {
    throw fileTrouble(folder, error);
  }
}

/** Three letters and a digit, so that every password mixes small letters, digits and dashes. */
const part = (): string => [LETTERS, LETTERS, LETTERS, DIGITS].map((from) => from[randomInt(from.length)]).join('');
