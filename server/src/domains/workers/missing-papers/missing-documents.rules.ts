import type { Day } from '../../../shared/time/timeline.ts';
import type { WorkerFactKind } from '../workers.enums.ts';
import type { RequiredPaper } from './required-paper.enums.ts';
import { paperRulesAt } from './required-papers.catalogue.ts';

/** A record as the rule looks at it. */
export interface RecordOnFile {
  readonly kind: WorkerFactKind;
  /** Its columns by their names. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Files that show it. */
  readonly files: number;
}

/**
 * Papers a record must have and has not (缺少材料): what is required of it on the day, while no file shows it. A paper that is only cited by its title
 * is none: nobody can look at it. How many papers one scan holds nobody can tell, so one file is enough.
 */
export function missingPapers({ kind, columns, files }: RecordOnFile, asOf: Day): readonly RequiredPaper[] {
  if (files > 0) return [];
  return paperRulesAt(asOf)
    .filter((rule) => rule.kind === kind)
    .filter(({ only }) => {
      if (!only) return true;
      const value = columns[only.column] ?? null;
      if (only.is === 'ANY') return value !== null;
      return only.is === 'NONE' ? value === null : value !== null && only.is.includes(value);
    })
    .map(({ paper }) => paper);
}
