/** Table or column of a class or field: of `facilityId` it is `facility_id`. */
export const snake = (name: string): string =>
  uncapitalized(name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** What the key is of: `facilityId` is that of a `facility`. */
export const subjectOf = (key: string): string => key.replace(/Id$/, '');
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const uncapitalized = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
export const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
