import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { Migration0001Foundation } from './0001-foundation.ts';
import { Migration0002Regions } from './0002-regions.ts';
import { Migration0003Access } from './0003-access.ts';
import { Migration0004Communities } from './0004-communities.ts';
import { Migration0005Indicators } from './0005-indicators.ts';
import { Migration0006Review } from './0006-review.ts';
import { Migration0007CollectionPeriods } from './0007-collection-periods.ts';
import { Migration0008RegionEvents } from './0008-region-events.ts';
import { Migration0009Workers } from './0009-workers.ts';
import { Migration0010IndicatorsOverTime } from './0010-indicators-over-time.ts';
import { Migration0011Explorer } from './0011-explorer.ts';
import { Migration0012Backup } from './0012-backup.ts';
import { Migration0013CarriedFigures } from './0013-carried-figures.ts';
import { Migration0014LateEntries } from './0014-late-entries.ts';
import { Migration0015PlaceOfACopy } from './0015-place-of-a-copy.ts';
import { Migration0015UsersAtUnits } from './0015-users-at-units.ts';
import { Migration0016ReadIndexes } from './0016-read-indexes.ts';
import { Migration0017CheaperWrites } from './0017-cheaper-writes.ts';
import { Migration0018OwnGapPlans } from './0018-own-gap-plans.ts';
import { Migration0020Identity } from './0020-identity.ts';
import { Migration0021Careers } from './0021-careers.ts';
import { Migration0024CareersTerms } from './0024-careers-terms.ts';
import { Migration0026Attachments } from './0026-attachments.ts';
import { Migration0027LateFacilities } from './0027-late-facilities.ts';
import { Migration0028SightOfMoves } from './0028-sight-of-moves.ts';
import { Migration0029Jobs } from './0029-jobs.ts';
import { Migration0030Inbox } from './0030-inbox.ts';
import { Migration0031Imports } from './0031-imports.ts';
import { Migration0032Recruitment } from './0032-recruitment.ts';
import { Migration0033Headcounts } from './0033-headcounts.ts';
import { Migration0034Transfers } from './0034-transfers.ts';

/** Every migration in the order it runs, under the name it is remembered by. Append; never edit one that was released. */
export const MIGRATIONS: readonly { readonly name: string; readonly class: Constructor<Migration> }[] = [
  { name: '0001-foundation', class: Migration0001Foundation },
  { name: '0002-regions', class: Migration0002Regions },
  { name: '0003-access', class: Migration0003Access },
  { name: '0004-communities', class: Migration0004Communities },
  { name: '0005-indicators', class: Migration0005Indicators },
  { name: '0006-review', class: Migration0006Review },
  { name: '0007-collection-periods', class: Migration0007CollectionPeriods },
  { name: '0008-region-events', class: Migration0008RegionEvents },
  { name: '0009-workers', class: Migration0009Workers },
  { name: '0010-indicators-over-time', class: Migration0010IndicatorsOverTime },
  { name: '0011-explorer', class: Migration0011Explorer },
  { name: '0012-backup', class: Migration0012Backup },
  { name: '0013-carried-figures', class: Migration0013CarriedFigures },
  { name: '0014-late-entries', class: Migration0014LateEntries },
  { name: '0015-place-of-a-copy', class: Migration0015PlaceOfACopy },
  { name: '0015-users-at-units', class: Migration0015UsersAtUnits },
  { name: '0016-read-indexes', class: Migration0016ReadIndexes },
  { name: '0017-cheaper-writes', class: Migration0017CheaperWrites },
  { name: '0018-own-gap-plans', class: Migration0018OwnGapPlans },
  { name: '0020-identity', class: Migration0020Identity },
  { name: '0021-careers', class: Migration0021Careers },
  { name: '0024-careers-terms', class: Migration0024CareersTerms },
  { name: '0026-attachments', class: Migration0026Attachments },
  { name: '0027-late-facilities', class: Migration0027LateFacilities },
  { name: '0028-sight-of-moves', class: Migration0028SightOfMoves },
  { name: '0029-jobs', class: Migration0029Jobs },
  { name: '0030-inbox', class: Migration0030Inbox },
  { name: '0031-imports', class: Migration0031Imports },
  { name: '0032-recruitment', class: Migration0032Recruitment },
  { name: '0033-headcounts', class: Migration0033Headcounts },
  { name: '0034-transfers', class: Migration0034Transfers },
];
