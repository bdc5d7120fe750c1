import { Migration } from '@mikro-orm/migrations';
import { careerFact } from './career-facts.ts';
import { FILE_PARTS_0047, placeWorkers } from './worker-file-parts.ts';

/** Disciplinary measures and how they end (处分与问责). */
export class Migration0058DisciplinaryMeasures extends Migration {
  override up(): void {
    careerFact(this, 'disciplinary_measure', {
      columns: `kind text not null check (kind in ('NOTICE', 'ADMONITION', 'REORGANISATION', 'WARNING', 'DEMERIT', 'MAJOR_DEMERIT', 'GRADE_LOWERED', 'REMOVAL',
          'EXPULSION', 'PARTY_SANCTION')),
        authority text not null check (length(trim(authority)) between 1 and 100),
        lifted_on date check (lifted_on >= lower(valid)),
        attachments uuid[] not null default '{}' check (cardinality(attachments) <= 10),
        constraint disciplinary_measure_on_paper check (document_title is not null)`,
    });
    placeWorkers(this, [...FILE_PARTS_0047, 'disciplinary_measure']);
  }
}
