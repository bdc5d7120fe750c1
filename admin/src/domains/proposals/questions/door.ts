export { QuestionsButton } from './QuestionsButton.tsx';
export { QuestionsHere } from './QuestionsHere.tsx';
