export { AheadStrip } from './AheadStrip.tsx';
