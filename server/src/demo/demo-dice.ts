/** Takes numbers from 0 to 1 and gives one of the list. */
export type Dice = () => number;
export const oneOf = <T>(dice: Dice, list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;

/** The same numbers at every start (mulberry32), so that the demo people are the same everywhere. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
