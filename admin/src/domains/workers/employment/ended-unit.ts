/** What the server said of a unit that an event ended: its name, and the first day it is no more. */
export interface EndedUnit {
  readonly unit: string;
  readonly on: string;
}

const PACKED = '@@react-admin@@';

/** Read from the message at the input of the unit (`formMessage`); null when it says something else. */
export function endedUnit(message: unknown): EndedUnit | null {
  if (typeof message !== 'string' || !message.startsWith(PACKED)) return null;
  const { message: key, args } = JSON.parse(message.slice(PACKED.length)) as {
    readonly message: string;
    readonly args: EndedUnit;
  };
  return key === 'error.UNIT_ENDED' ? { unit: args.unit, on: args.on } : null;
}
