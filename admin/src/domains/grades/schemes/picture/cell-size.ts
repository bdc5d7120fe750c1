/** Height of a post's band, px. */
export const BAND = 54;
/** Highest bar of a row, px. */
export const BAR = 20;
/** A number above each cell needs this much; else every fifth bears one. */
export const NUMBER_ROOM = 20;
