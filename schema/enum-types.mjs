import { isEnumType, isIntrospectionType } from 'graphql';
import { enumWords } from './enum-words.js';

/** Plugin of the code generator: words of each enum in both languages, a constant for each, so that the console bundles those alone that it shows. */
export function plugin(schema) {
  return Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .map((type) => `export const ${type.name} = ${JSON.stringify(wordsIn(type.getValues()), null, 2)};`)
    .join('\n');
}

function wordsIn(values) {
  const words = values.map(({ name, description }) => [name, enumWords(description) ?? { zh: name, en: name }]);
  const inLanguage = (language) => Object.fromEntries(words.map(([name, word]) => [name, word[language]]));
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}
