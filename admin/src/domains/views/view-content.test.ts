import { expect, it } from 'vitest';
import { contentOf, isShown, readContent } from './view-content.ts';

const SHOWN = {
  filterValues: { post: 'DEPUTY', left: false, search: '11010119900307561X', hiredFrom: '2023-01-01', odd: { eq: 1 } },
  sort: { field: 'unit', order: 'DESC' },
  hiddenColumns: ['employer'],
} as const;

it('a view keeps conditions, order and columns, and not whom somebody looked for', () => {
  expect(contentOf(SHOWN)).toEqual({
    filter: { post: 'DEPUTY', left: false, hiredFrom: '2023-01-01' },
    sort: { field: 'unit', order: 'DESC' },
    hiddenColumns: ['employer'],
  });
});

it('what was kept is read back as it was', () => {
  const content = contentOf(SHOWN);
  expect(readContent(JSON.stringify(content))).toEqual(content);
  expect(isShown(content, contentOf(SHOWN))).toBe(true);
});

it.each(['', '[]', 'null', '{"filter":null}', '{"filter":{}}', '{"sort":{"field":"name"}}'])('%j is no view', (text) =>
  expect(readContent(text)).toBeNull(),
);

it('is shown whatever the order in which its conditions were set, and not when one is another', () => {
  const view = contentOf({ ...SHOWN, filterValues: { left: false, post: 'DEPUTY' } });
  expect(isShown(view, contentOf({ ...SHOWN, filterValues: { post: 'DEPUTY', left: false, search: '王' } }))).toBe(
    true,
  );
  expect(isShown(view, contentOf({ ...SHOWN, filterValues: { post: 'GENERAL', left: false } }))).toBe(false);
});

it('a view without columns of its own is shown with any', () => {
  const view = contentOf({ ...SHOWN, hiddenColumns: undefined });
  expect(isShown(view, contentOf(SHOWN))).toBe(true);
});
