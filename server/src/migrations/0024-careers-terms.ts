import { Migration } from '@mikro-orm/migrations';
import { careerFact } from './career-facts.ts';
import { CAREER_FACTS, FILE_PARTS_0020, placeWorkers } from './worker-file-parts.ts';

const CLOSED = (table: string): string => `constraint ${table}_ends check (not upper_inf(valid))`;
const NAMED = (column: string, most = 100): string =>
  `${column} text not null check (length(trim(${column})) between 1 and ${most})`;

/** Contracts, assessments, honours, leave, service elsewhere, accounts and enrolments. */
export class Migration0024CareersTerms extends Migration {
  override up(): void {
    careerFact(this, 'contract', {
      columns: `kind text not null check (kind in ('FIXED_TERM', 'OPEN_ENDED', 'TASK')),
        number text,
        probation_ends_on date check (probation_ends_on > lower(valid)),
        constraint contract_fixed check (kind <> 'FIXED_TERM' or not upper_inf(valid))`,
      oneAtATime: [],
    });
    careerFact(this, 'assessment', {
      columns: `year int not null check (year between 1990 and 2199),
        result text not null check (result in ('EXCELLENT', 'COMPETENT', 'BASIC', 'FAILED', 'NOT_GRADED')),
        constraint assessment_year check (lower(valid) = make_date(year, 1, 1) and upper(valid) = make_date(year + 1, 1, 1))`,
      oneAtATime: [],
    });
    careerFact(this, 'honour', {
      columns: `kind text not null check (kind in ('HONOUR', 'MODEL_WORKER', 'RECOMMENDATION')),
        level text not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'STREET')),
        ${NAMED('title', 200)},
        body text`,
    });
    careerFact(this, 'leave_of_absence', {
      columns: `kind text not null check (kind in ('ANNUAL', 'SICK', 'PERSONAL', 'MATERNITY', 'PATERNITY', 'MARRIAGE', 'BEREAVEMENT', 'WORK_INJURY',
          'OTHER')),
        ${CLOSED('leave')}`,
      oneAtATime: [],
    });
    careerFact(this, 'earlier_service', {
      columns: `${NAMED('organisation')},
        division_code text check (division_code ~ '^[1-9][0-9]{5}$'),
        community_work boolean not null,
        ${NAMED('evidence', 200)},
        ${CLOSED('earlier_service')}`,
      oneAtATime: [],
    });
    careerFact(this, 'bank_account', {
      columns: `number_sealed bytea not null,
        number_mask text not null check (number_mask ~ '^\\*{4,26}[0-9]{4}$'),
        ${NAMED('bank')},
        ${NAMED('holder')}`,
      oneAtATime: [],
      secret: ['number_sealed'],
    });
    careerFact(this, 'insurance_enrolment', {
      columns: `insurance text not null check (insurance in ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'WORK_INJURY', 'MATERNITY', 'HOUSING_FUND')),
        declared_base_fen int not null check (declared_base_fen between 1 and 100000000),
        place text`,
      oneAtATime: ['insurance'],
    });
    this.addSql('alter table unmasking drop constraint unmasking_field_check');
    this.addSql(
      `alter table unmasking add constraint unmasking_field_check check (field in ('ID_NUMBER', 'PHONE', 'BANK_ACCOUNT'))`,
    );
    placeWorkers(this, [...FILE_PARTS_0020, ...CAREER_FACTS]);
  }
}
