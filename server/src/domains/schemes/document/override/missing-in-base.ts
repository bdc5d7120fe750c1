import { error, type Finding } from '../check/scheme-problem.ts';
import { nameOf, type Place, valueAt } from '../scheme-place.ts';

/**
 * What an override changes and its base has not: such a part is new and has to be whole. That it is not is told once, at the part, since somebody may have
 * mistyped its name and miss nothing.
 *
 * @param added places in the document at which the override puts something new
 */
export function missingInBase(
  found: readonly Finding[],
  document: unknown,
  added: readonly Place[],
): readonly Finding[] {
  const lacks = (place: Place) => found.filter(({ at, code }) => code === 'MISSING' && isWithin(at, place));
  const parts = added.filter((place) => lacks(place).length > 0);
  if (!parts.length) return found;
  const told = parts.map((place) => {
    const entry = nameOf(valueAt(document, place)) ?? String(place.at(-1));
    const members = lacks(place).map(({ at }) => at.slice(place.length).join('.'));
    const [missing, missingEn] = [members.join('、'), members.join(', ')];
    return error(place, 'OVERRIDE_NOT_IN_BASE', { entry, missing, missingEn });
  });
  return [
    ...told,
    ...found.filter((each) => each.code !== 'MISSING' || !parts.some((part) => isWithin(each.at, part))),
  ];
}

const isWithin = (at: Place, part: Place): boolean =>
  at.length > part.length && part.every((step, i) => step === at[i]);
