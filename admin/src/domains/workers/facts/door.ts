export { useWords, type Words } from './kit/words.ts';
