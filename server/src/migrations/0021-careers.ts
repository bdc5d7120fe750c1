import { Migration } from '@mikro-orm/migrations';
import { careerFact } from './career-facts.ts';
import { DEGREES, EDUCATION_LEVELS } from './code-rows.ts';
import { enterCodes } from './code-tables.ts';
import { FILE_PARTS_0020, placeWorkers } from './worker-file-parts.ts';

/** Duties, diplomas with degrees, certificates with their registrations. */
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
    const kinds = "'ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER'";
    careerFact(this, 'certificate', {
      columns: `kind text not null check (kind in (${kinds}, 'OTHER')),
        name text,
        number text not null check (length(trim(number)) between 1 and 100),
        exam_on date,
        issued_on date not null,
        issuer text,
        constraint certificate_name check ((kind = 'OTHER') = (name is not null)),
        constraint certificate_exam check (exam_on is null or exam_on <= issued_on),
        constraint certificate_from check (lower(valid) = issued_on and upper_inf(valid))`,
      oneAtATime: ['kind', 'number'],
    });
    careerFact(this, 'certificate_registration', {
      columns: `certificate_kind text not null check (certificate_kind in (${kinds})),
        number text,
        authority text,
        constraint registration_ends check (not upper_inf(valid))`,
      oneAtATime: ['certificate_kind'],
    });
    // For the registrations that lapse next.
    this.addSql(
      'create index certificate_registration_ends on certificate_registration (upper(valid)) where superseded_at is null',
    );
    placeWorkers(this, [...FILE_PARTS_0020, 'duty', 'education', 'certificate', 'certificate_registration']);
  }
}
