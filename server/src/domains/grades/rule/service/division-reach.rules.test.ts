import { describe, expect, it } from 'vitest';
import { reaches } from './division-reach.rules.ts';

describe('community work elsewhere that a scheme of the city adds', () => {
  it.each([
    ['150105', '150102', 'YES', 'Saihan and Xincheng are districts of Hohhot'],
    ['150203', '150102', 'NO', 'Kundulun is a district of Baotou'],
    ['500238', '500103', 'YES', 'Wuxi county and Yuzhong district are both of Chongqing'],
    ['110105', '120101', 'NO', 'Beijing is not Tianjin'],
    ['429004', '429005', 'NO', 'Xiantao and Qianjiang are two cities that Hubei governs itself'],
    ['429004', '429004', 'YES', 'Xiantao is Xiantao'],
    [null, '150102', 'UNKNOWN', 'nobody noted where it was'],
    ['150105', null, 'UNKNOWN', 'the scheme names no place'],
  ] as const)('%s for %s: %s, %s', (division, home, reached, _why) => {
    expect(reaches('SAME_CITY', division, home)).toBe(reached);
  });

  it('by the province: Baotou counts in Hohhot, Beijing does not', () => {
    expect(['150203', '110105'].map((division) => reaches('SAME_PROVINCE', division, '150102'))).toEqual(['YES', 'NO']);
  });

  it('nothing, or everything, counts whatever the place', () => {
    expect([reaches('NONE', '150102', '150102'), reaches('ANYWHERE', null, null)]).toEqual(['NO', 'YES']);
  });
});
