export type { AxisFact, AxisLane } from './axis/axis.ts';
