import type { ImportKind } from '../../../shared/imports/import-kind.ts';
import { baseFiguresImport } from './base-figures.import.ts';
import { facilitiesImport } from './facilities.import.ts';

/** What of communities can be entered from a workbook. */
export const COMMUNITY_IMPORTS: readonly ImportKind[] = [baseFiguresImport, facilitiesImport];
