import { Migration } from '@mikro-orm/migrations';
import { schemeGuard } from './scheme-guard.ts';

/**
 * Who submitted a scheme takes it back while nobody has decided it (撤回送审): it is a draft again, and he is among those who prepared it, so that what he
 * stood up for once he never decides. Anybody else who prepared it can still neither return nor approve it. Otherwise the guard is that of 0043.
 */
export class Migration0048RecalledSchemes extends Migration {
  override up(): void {
    const of = "'no actor for a change of grade_scheme'";
    this.addSql(schemeGuard({ create: 'create or replace function grade_scheme_guard()', of, recalled: true }));
    this.straightApostrophes();
  }

  /** English names of codes, which were entered with the apostrophe that is as wide as a character in a Chinese font. */
  private straightApostrophes(): void {
    // Its policies ask for a person, whom a migration has not.
    this.addSql('alter table code_entry no force row level security');
    this.addSql(`update code_entry set name_en = translate(name_en, U&'\\2019', '''') where name_en like U&'%\\2019%'`);
    this.addSql('alter table code_entry force row level security');
  }
}
