import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type AnchorLine, anchorFileOf, appendAnchor, readAnchors } from './anchor-file.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jiceng-anchor-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const anchor = (link: number, restored = false): AnchorLine => ({
  at: `2026-11-24T08:00:0${link}.000Z`,
  restored,
  link: String(link),
  hash: String(link).repeat(64),
});
const fileWith = (name: string, ...lines: AnchorLine[]): string => {
  const file = path.join(folder, name, 'anchors.txt');
  for (const line of lines) appendAnchor(file, line);
  return file;
};

describe('anchors of the audit chain', () => {
  it('are read as they were appended, by their owner alone', () => {
    const file = fileWith('kept', anchor(1), anchor(4));
    expect(readAnchors(file)).toEqual([anchor(1), anchor(4)]);
    expect(fs.readFileSync(file, 'utf8')).toBe(
      `2026-11-24T08:00:01.000Z 1:${'1'.repeat(64)}\n2026-11-24T08:00:04.000Z 4:${'4'.repeat(64)}\n`,
    );
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });
  it('are none where no file is', () => {
    expect(readAnchors(path.join(folder, 'none'))).toEqual([]);
  });
  it('beyond the end of a backup that was restored are void, those before it hold', () => {
    const file = fileWith('restored', anchor(1), anchor(5), anchor(8), anchor(5, true), anchor(6));
    expect(readAnchors(file).map(({ link }) => link)).toEqual(['1', '5', '5', '6']);
  });
  it('a line that is none is named by its number', () => {
    const file = fileWith('altered', anchor(1), anchor(2));
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('1:1', '1:x'));
    expect(() => readAnchors(file)).toThrow(`Line 1 of the audit anchors in ${file} was altered`);
  });
  it('a piece that a stop in the middle of writing left is passed over, then and later', () => {
    const file = fileWith('piece', anchor(1));
    fs.appendFileSync(file, '2026-11-24T08:00:02.000Z 2:22');
    expect(readAnchors(file)).toEqual([anchor(1)]);
    appendAnchor(file, anchor(3));
    expect(readAnchors(file)).toEqual([anchor(1), anchor(3)]);
  });
  it('have a file for each database', () => {
    expect(anchorFileOf('/d', null)).toBe('/d/audit-anchors/embedded.txt');
    expect(anchorFileOf('/d', 'postgresql://app:x@db.office:5433/jiceng')).toBe(
      '/d/audit-anchors/db.office-5433-jiceng.txt',
    );
  });
});
