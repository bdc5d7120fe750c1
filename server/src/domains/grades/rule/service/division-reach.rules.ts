import type { Reach } from '../../scheme/format/service.ts';

/** Whether service in a division is within a scheme's reach; UNKNOWN where a division is not on file or the scheme names none. */
export type WithinReach = 'YES' | 'NO' | 'UNKNOWN';

/** The municipalities (直辖市) are each one city: their districts and counties stand under two numbers, 01 and 02. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50']);
/** Under 90 stand counties and county-level cities that the province governs itself (省直辖县级行政区划), each a place of its own. */
const GOVERNED_BY_THE_PROVINCE = '90';

/**
 * How far a scheme adds community work elsewhere (跨单位年限累计), by division codes of six digits: two of the province, two of the city or prefecture,
 * two of the district or county.
 *
 * Source: GB/T 2260—2007 中华人民共和国行政区划代码, 编码方法.
 */
export function reaches(reach: Reach, division: string | null, home: string | null): WithinReach {
  if (reach === 'NONE') return 'NO';
  if (reach === 'ANYWHERE') return 'YES';
  if (division === null || home === null) return 'UNKNOWN';
  return within(reach, division) === within(reach, home) ? 'YES' : 'NO';
}

function within(reach: 'SAME_CITY' | 'SAME_PROVINCE', division: string): string {
  const province = division.slice(0, 2);
  if (reach === 'SAME_PROVINCE' || MUNICIPALITIES.has(province)) return province;
  return division.slice(2, 4) === GOVERNED_BY_THE_PROVINCE ? division.slice(0, 6) : division.slice(0, 4);
}
