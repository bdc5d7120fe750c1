import { Migration } from '@mikro-orm/migrations';
import { inScope } from './sql.ts';

const PERSON = `(select nullif(current_setting('app.person', true), '')::int)`;

/**
 * A document of the register may have its file (文件原件): an attachment is in a worker's file, or it is that of a document, which everybody reads who
 * reads the register. Documents hold for the whole district, so whoever has it in his scope takes their files in.
 */
export class Migration0066FilesOfDocuments extends Migration {
  override up(): void {
    this.addSql('alter table attachment add column governing_document_id int references governing_document');
    this.addSql(
      'create index attachment_governing_document on attachment (governing_document_id) where governing_document_id is not null',
    );
    this.addSql(`alter table attachment drop constraint attachment_belongs, add constraint attachment_belongs check (
      (worker_id is null) = (region_id is null)
      and num_nonnulls(worker_id, governing_document_id) = case when expires_at is null then 1 else 0 end)`);
    const mine = `(worker_id is null and governing_document_id is null and uploaded_by = ${PERSON})`;
    const filed = `(worker_id is not null and ${inScope({ community: true })})`;
    const registered = '(governing_document_id is not null and (select holds_district()))';
    this.addSql(`alter policy own on attachment using (${mine}) with check (${mine} or ${filed} or ${registered})`);
    this.addSql(
      `create policy register on attachment for select using (governing_document_id is not null and ${PERSON} is not null)`,
    );
    this.addSql('grant update (governing_document_id) on attachment to jiceng_app');
    this.addSql('alter table governing_document_fact add column attachment_id uuid references attachment');
  }
}
