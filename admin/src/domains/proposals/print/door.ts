export { BatchSheet, type SheetColumn } from './BatchSheet.tsx';
export { Letter } from './Letter.tsx';
export { LetterPages, usePageOfLetters } from './LetterPages.tsx';
export { PRINTED_SHEET } from './print-style.ts';
export { dayWords, paperWords } from './print-words.ts';
