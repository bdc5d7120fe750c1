import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Texts that are released already stay as they are. */
const LANDED = /\/migrations\//;
const files = ['server/src/**/*.ts', 'admin/src/**/*.{ts,tsx}', 'schema/*.{graphql,json,md}']
  .flatMap((pattern) => globSync(pattern))
  .filter((file) => !LANDED.test(file));

describe('English words', () => {
  it('have straight apostrophes: in a Chinese font the curly one is as wide as a character', () => {
    expect(files.length).toBeGreaterThan(1_000);
    const curly = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.includes('\u2019') ? [`${file}:${i + 1}`] : [])),
    );
    expect(curly).toEqual([]);
  });
});
