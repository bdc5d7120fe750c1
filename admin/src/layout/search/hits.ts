import type { SearchAllQuery } from '@jiceng/schema/search.ts';
import { unitPath } from '../../domains/regions/choice/door.ts';

/** One thing that was found. */
export interface Hit {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  /** Where it belongs. */
  readonly more: string;
}

export type Group = 'people' | 'units' | 'facilities' | 'employers' | 'pages';
export interface HitGroup {
  readonly group: Group;
  readonly hits: readonly Hit[];
}

/** Page of the console by the name of its menu entry. */
export interface ConsolePage {
  readonly path: string;
  readonly title: string;
}

const MOST_PAGES = 4;

/** What was found, in the order in which people look for it; groups without anything are left out. */
export function hitsOf(
  text: string,
  found: SearchAllQuery | undefined,
  pages: readonly ConsolePage[],
  left: string,
): readonly HitGroup[] {
  const hit = (group: Group, path: string, title: string, more = ''): Hit => ({
    key: `${group} ${path}`,
    path,
    title,
    more,
  });
  const asked = text.trim().toLowerCase();
  const groups: readonly HitGroup[] = [
    {
      group: 'people',
      hits: (found?.workers?.items ?? []).map(({ id, name, unit, left: gone }) =>
        hit('people', `/workers/${id}/show`, name, [unit?.name, gone ? left : null].filter(Boolean).join(' · ')),
      ),
    },
    {
      group: 'units',
      hits: (found?.regions.items ?? []).map((region) =>
        hit('units', unitPath(region), region.name, [region.parent?.name, region.code].filter(Boolean).join(' · ')),
      ),
    },
    {
      group: 'facilities',
      hits: (found?.facilities?.items ?? []).map(({ id, name, community }) =>
        hit('facilities', `/facilities/${id}/show`, name, community?.name),
      ),
    },
    {
      group: 'employers',
      hits: (found?.employers?.items ?? []).map(({ id, name }) => hit('employers', `/employers/${id}/show`, name)),
    },
    {
      group: 'pages',
      hits: pages
        .filter(({ title }) => asked !== '' && title.toLowerCase().includes(asked))
        .slice(0, MOST_PAGES)
        .map(({ path, title }) => hit('pages', path, title)),
    },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}
