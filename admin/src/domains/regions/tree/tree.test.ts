import { describe, expect, it } from 'vitest';
import { aboveOf, narrowed, type TreeLine, type TreeNode, treeOf } from './tree.ts';

const line = (id: string, name: string, parent: string | null): TreeLine => ({
  id,
  code: id,
  name,
  level: 'COMMUNITY',
  kind: 'COMMUNITY',
  facilityClass: null,
  isVirtual: false,
  requiresStation: false,
  communityCount: 0,
  parent: parent === null ? null : { id: parent },
});
const LINES = [
  line('1', '新城区', null),
  line('2', '海拉尔东路街道', '1'),
  line('3', '锡林北路街道', '1'),
  line('15', '公主府社区', '2'),
  line('16', '赛马场社区', '2'),
];
const names = (nodes: readonly TreeNode[]): unknown[] =>
  nodes.map(({ line: { name }, children }) => (children.length > 0 ? [name, names(children)] : name));

describe('the region tree', () => {
  it('hangs communities below their street and streets below the district', () => {
    expect(names(treeOf(LINES))).toEqual([
      ['新城区', [['海拉尔东路街道', ['公主府社区', '赛马场社区']], '锡林北路街道']],
    ]);
  });

  it('of a clerk of one street begins at the street, for the district is not in his scope', () => {
    expect(names(treeOf(LINES.slice(1)))).toEqual([['海拉尔东路街道', ['公主府社区', '赛马场社区']], '锡林北路街道']);
  });

  it('shows what a search found and the way to it', () => {
    expect(names(narrowed(LINES, new Set(['16'])))).toEqual([['新城区', [['海拉尔东路街道', ['赛马场社区']]]]]);
  });

  it('opens street and district above a community', () => {
    expect([...aboveOf(LINES, new Set(['16']))]).toEqual(['2', '1']);
  });
});
