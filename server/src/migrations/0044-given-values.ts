import { Migration } from '@mikro-orm/migrations';
import { careerFact } from './career-facts.ts';
import { CAREER_FACTS, FILE_PARTS_0020, placeWorkers } from './worker-file-parts.ts';

/** Levels that were decided elsewhere and are on file with their paper (专项认定). */
export class Migration0044GivenValues extends Migration {
  override up(): void {
    careerFact(this, 'given_value', {
      columns: `code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
        value int not null check (value between 0 and 999),
        attachments uuid[] not null default '{}' check (cardinality(attachments) <= 10)`,
      oneAtATime: ['code'],
    });
    placeWorkers(this, [...FILE_PARTS_0020, ...CAREER_FACTS, 'attachment', 'given_value']);
  }
}
