/** Counts of people from 1 to this many are not shown to who may not read workers (小数保护). Set here, no source. */
export const SMALL_GROUP_MAX = 4;
