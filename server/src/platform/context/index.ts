export { type ContextParts, contextFor, type Occasion } from './context.ts';
