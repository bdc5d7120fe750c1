export { GoverningDocumentInput } from './GoverningDocumentInput.tsx';
export { EndedMark, type Rested, RestsOn, restsOnField } from './standing.tsx';
