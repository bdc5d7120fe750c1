import type { FileFact } from '../careers/CareerFacts.tsx';
import { ownFactsOf } from '../careers/own-facts.ts';
import { KINDS } from '../facts/kinds.ts';
import type { Career } from '../facts/kit/fact-kind.ts';
import { useWords } from '../facts/kit/words.ts';
import { useCareer } from '../facts/use-career.ts';
import type { WorkerRecord } from './worker-record.ts';

export interface WholeFile {
  readonly career: Career;
  /** Of every kind, in no order. */
  readonly facts: readonly FileFact[];
}

interface FileRead {
  /** Null while it is read. */
  readonly whole: WholeFile | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Every fact of a file in one list: those of its two timelines and those of each kind. */
export function useFile(worker: WorkerRecord): FileRead {
  const words = useWords();
  const { career, error, retry } = useCareer(worker.id);
  const whole = career
    ? {
        career,
        facts: [
          ...ownFactsOf(worker, words.say),
          ...KINDS.flatMap((of) => of.rows(career, words).map((row): FileFact => ({ row, of }))),
        ],
      }
    : null;
  return { whole, error, retry };
}
