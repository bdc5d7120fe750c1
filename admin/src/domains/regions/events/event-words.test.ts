import type { EventUnitPartsFragment } from '@jiceng/schema/regions.ts';
import { describe, expect, it } from 'vitest';
import { eventTitle, linesOf, pairsOf, reversed } from './event-words.ts';

const unit = (id: string | null, name: string, code: string): EventUnitPartsFragment => ({
  id: `${id}${code}`,
  code,
  name,
  kind: 'COMMUNITY',
  facilityClass: 'URBAN',
  isVirtual: false,
  requiresStation: false,
  share: null,
  region: id === null ? null : { id, level: 'COMMUNITY' },
  parent: { id: '90', name: '海拉尔东路街道' },
});
const east = unit('1', '东社区', '150102001001');
const west = unit('2', '西社区', '150102001002');
const words = (key: string) => key.replace(/^.*\./, '');

describe('what an event says', () => {
  it('a merge into one of them: that one goes on, the other ends', () => {
    const event = { kind: 'MERGE', from: [east, west], to: [{ ...east, name: '东西社区' }] } as const;
    const merge = { ...event, from: [...event.from], to: [...event.to] };
    expect(pairsOf(merge).map(({ before, after }) => [before?.name, after?.name])).toEqual([
      ['东社区', '东西社区'],
      ['西社区', undefined],
    ]);
    expect(linesOf(merge, words).map(({ label, before, after }) => [label, before, after])).toEqual([
      ['东社区 name', '东社区', '东西社区'],
      ['unit_ends', '西社区 150102001002', null],
    ]);
  });

  it('a new unit is new; taken back it ends', () => {
    const event = { kind: 'CREATE' as const, from: [], to: [unit(null, '新社区', '150102001003')] };
    expect(linesOf(event, words)[0]?.label).toBe('unit_new');
    expect(linesOf(reversed(event), words)[0]?.label).toBe('unit_ends');
  });

  it('units that are recoded go by their place', () => {
    const event = { kind: 'RECODE' as const, from: [east], to: [{ ...east, code: '150102001009' }] };
    expect(linesOf(event, words).map(({ before, after }) => [before, after])).toEqual([
      ['150102001001', '150102001009'],
    ]);
  });

  it('its title says what becomes of what', () => {
    expect(eventTitle({ kind: 'MERGE', from: [east, west], to: [{ name: '东西社区' }] }, words)).toBe(
      'MERGEof东社区list_comma西社区 → 东西社区',
    );
    expect(eventTitle({ kind: 'ABOLISH', from: [east], to: [] }, words)).toBe('ABOLISHof东社区');
  });
});
