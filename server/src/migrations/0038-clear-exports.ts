import { Migration } from '@mikro-orm/migrations';
import { audited, openToOwner } from './sql.ts';

const PERSON = `(select nullif(current_setting('app.person', true), '')::int)`;

/** Files with numbers of persons in the clear (原文导出): each is entered when it is asked for, and its bytes lie sealed. */
export class Migration0038ClearExports extends Migration {
  override up(): void {
    this.addSql('alter table list_export add column sealed boolean not null default false');
    // Entered before the job, so that an attempt counts and is seen though nothing came of it; the id is that of the file to come.
    this.addSql(`create table clear_export (
      id int primary key,
      person_id int not null default nullif(current_setting('app.person', true), '')::int references person,
      list text not null check (list ~ '^[A-Z_]{1,40}$'),
      column_names text[] not null check (cardinality(column_names) > 0),
      purpose text not null check (length(trim(purpose)) between 1 and 200),
      asked_at timestamptz(3) not null default now())`);
    this.addSql('create index clear_export_person on clear_export (person_id, asked_at)');
    this.addSql('alter table clear_export enable row level security');
    this.addSql('alter table clear_export force row level security');
    this.addSql(`create policy own on clear_export using (person_id = ${PERSON}) with check (person_id = ${PERSON})`);
    this.addSql('grant select, insert on clear_export to jiceng_app');
    openToOwner(this, 'clear_export', 'select');
    audited(this, 'clear_export', { subject: 'LIST_EXPORT', subjectId: 'id' });
  }
}
