export { type Anchor, type AnchorLine, anchorFileOf, appendAnchor, readAnchors } from './anchor-file.ts';
export { anchorInTime, anchorNow, anchorRestored } from './anchoring.ts';
