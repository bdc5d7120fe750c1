export { CHINESE } from './chinese.ts';
export { PAPER } from './resume-style.ts';
