import { Migration } from '@mikro-orm/migrations';
import { workerSpans } from './worker-spans.ts';

/** How workers stand from a day to a day, kept beside their facts: a list of 100,000 with its total is one look into one index. */
export class Migration0040WorkerSpans extends Migration {
  override up(): void {
    workerSpans(this);
  }
}
