import { messageKey } from '../../../../providers/errors.ts';
import { toHundredths } from '../../../../shared/figures/hundredths.ts';

const AREA = /^\d{1,8}(\.\d{1,2})?$/;

/** An area as the server takes it: not negative, at most two decimals, below 100 million m²; an empty one is for `required`. */
export const area = (value: unknown): string | undefined =>
  value === null || value === undefined || value === '' || AREA.test(String(value))
    ? undefined
    : messageKey('AREA_INVALID');

/** The resident activity area is part of the building. */
export const activityArea = (value: unknown, values: Record<string, unknown>): string | undefined => {
  const building = values.buildingAreaM2;
  if (!AREA.test(String(value)) || !AREA.test(String(building))) return undefined;
  return toHundredths(String(value)) > toHundredths(String(building))
    ? messageKey('FACILITY_AREA_EXCEEDED')
    : undefined;
};
