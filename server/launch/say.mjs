/** One short line of progress, Chinese first. */
export const say = (zh, en) => console.log(`${zh}  ${en}`);

/** Why the start ends, as a sentence a person can act on; anything else that is thrown is a bug and keeps its stack. */
export class Refusal extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = 'Refusal';
  }
}
