export { type Anchor, type AnchorLine, anchorFileOf, appendAnchor, readAnchors } from './anchor-file.ts';
export { type Anchoring, anchorDaily, anchorNow, anchorRestored } from './anchoring.ts';
