import { Migration } from '@mikro-orm/migrations';
import { keysOfWorker } from './kept-rows.ts';
import { workerEnds, workerRuns } from './worker-ends.ts';

/** What ends for 100,000 workers and how they were recruited, kept beside their facts: counted by months and batches without reading a file. */
export class Migration0041ComingEnds extends Migration {
  override up(): void {
    workerRuns(this);
    workerEnds(this);
    keysOfWorker(this, ['worker_span', 'worker_run', 'worker_end']);
  }
}
