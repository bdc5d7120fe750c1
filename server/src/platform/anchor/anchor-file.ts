import fs from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from '../../data-folder.ts';
import { StartupError } from '../../startup-error.ts';

/** A link of the audit chain as it was written down outside the database. */
export interface Anchor {
  readonly link: string;
  readonly hash: string;
}

/** A line of the file. `restored`: from here on the chain is that of a backup, and what was written down beyond its end is void. */
export interface AnchorLine extends Anchor {
  readonly at: string;
  readonly restored: boolean;
}

/** Ends a piece that a stop in the middle of writing left. */
const BROKEN_OFF = ' ...';
const LINE = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) (restored )?(\d+):([0-9a-f]{64})$/;

/** The file of a database where none was chosen: several databases of one folder do not share one. */
export function anchorFileOf(folder: string, url: string | null): string {
  const { hostname, port, pathname } = url === null ? { hostname: 'embedded', port: '', pathname: '' } : new URL(url);
  const name = [hostname, port, pathname.slice(1)]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\w.-]/g, '_');
  return path.join(folder, 'audit-anchors', `${name}.txt`);
}

/** What was written down and still holds, oldest first; nothing where there is no file. @throws StartupError naming a line that is none */
export function readAnchors(file: string): readonly AnchorLine[] {
  const lines = (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '').split('\n');
  if (!LINE.test(lines.at(-1) ?? '')) lines.pop();
  const kept: AnchorLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.endsWith(BROKEN_OFF)) continue;
    const [, at, restored, link, hash] = LINE.exec(line) ?? [];
    if (!at || !link || !hash) throw notALine(file, i + 1);
    if (restored) kept.splice(0, kept.length, ...kept.filter((before) => Number(before.link) <= Number(link)));
    kept.push({ at, restored: restored !== undefined, link, hash });
  }
  return kept;
}

/** Appends, and is on the disk when it returns; nothing in the file is ever changed. */
export function appendAnchor(file: string, { at, restored, link, hash }: AnchorLine): void {
  makeDataFolder(path.dirname(file));
  const handle = fs.openSync(file, 'a', 0o600);
  try {
    const begun = !/(^|\n)$/.test(fs.readFileSync(file, 'utf8'));
    fs.appendFileSync(handle, `${begun ? `${BROKEN_OFF}\n` : ''}${at} ${restored ? 'restored ' : ''}${link}:${hash}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

const notALine = (file: string, line: number): StartupError =>
  new StartupError(
    `审计锚点文件 ${file} 的第 ${line} 行被改动，无法据此核对。`,
    `Line ${line} of the audit anchors in ${file} was altered; nothing can be compared with it.`,
  );
