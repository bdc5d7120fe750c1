import { Migration } from '@mikro-orm/migrations';
import { careerFact } from './career-facts.ts';
import { DEGREES, EDUCATION_LEVELS } from './code-rows.ts';
import { enterCodes } from './code-tables.ts';
import { FILE_PARTS_0020, placeWorkers } from './worker-file-parts.ts';

/** Duties, and diplomas with degrees. */
export class Migration0021Careers extends Migration {
  override up(): void {
    enterCodes(
      this,
      { id: 'EDUCATION_LEVEL', standard: 'GB/T 4658', edition: '2006', zh: '学历', en: 'Education' },
      EDUCATION_LEVELS,
    );
    enterCodes(this, { id: 'DEGREE', standard: 'GB/T 6864', edition: '2003', zh: '学位', en: 'Degree' }, DEGREES);
    careerFact(this, 'duty', {
      columns: `unit_id int not null references region,
        duty text not null check (duty in ('SECRETARY', 'DIRECTOR', 'SECRETARY_AND_DIRECTOR', 'STATION_HEAD', 'DEPUTY_SECRETARY', 'DEPUTY_DIRECTOR',
          'DEPUTY_STATION_HEAD', 'COMMITTEE_MEMBER', 'STAFF')),
        origin text not null check (origin in ('ELECTED', 'APPOINTED', 'HIRED')),
        post_class text not null check (post_class in ('PRINCIPAL', 'DEPUTY', 'GENERAL')),
        term_ends_on date,
        constraint duty_elected check (origin <> 'ELECTED' or term_ends_on is not null)`,
      oneAtATime: ['unit_id', 'duty'],
    });
    this.addSql('create index duty_unit on duty (unit_id, duty) where superseded_at is null');
    careerFact(this, 'education', {
      columns: `level text references code_entry check (level like 'EDUCATION\\_LEVEL/%'),
        graduated_on date,
        diploma_number text,
        degree text references code_entry check (degree like 'DEGREE/%'),
        degree_on date,
        degree_number text,
        mode text not null check (mode in ('FULL_TIME', 'PART_TIME')),
        school text not null check (length(trim(school)) between 1 and 100),
        major text,
        constraint education_diploma check ((level is null) = (graduated_on is null)),
        constraint education_degree check ((degree is null) = (degree_on is null)),
        constraint education_something check (level is not null or degree is not null)`,
    });
    placeWorkers(this, [...FILE_PARTS_0020, 'duty', 'education']);
  }
}
