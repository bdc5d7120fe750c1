import type { ExportableList } from '../../../shared/exportable-list.ts';
import { facilityList } from '../facilities.list.ts';
import { baseFiguresExport } from './base-figures.export.ts';
import { collectionPeriodsExport } from './collection-periods.export.ts';
import { communitiesExport } from './communities.export.ts';

export const COMMUNITY_EXPORTS: readonly ExportableList[] = [
  communitiesExport,
  facilityList.exported,
  baseFiguresExport,
  collectionPeriodsExport,
];
