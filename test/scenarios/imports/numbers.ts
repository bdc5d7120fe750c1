import { checkCharacter } from '../../../server/src/domains/workers/identity/numbers/resident-id.rules.ts';

/** A resident identity number that is right, of somebody born on a day; an even `order` is a woman's. */
export const numberOf = (born: string, order: number): string => {
  const body = `150102${born.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return body + checkCharacter(body);
};
