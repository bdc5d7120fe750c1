import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { diceOf } from '../demo-dice.ts';
import type { DemoFile } from './demo-file.ts';
import { bytea, type DemoFact } from './fact-tables.ts';

/** Of a hundred records of each kind, those whose paper nobody has scanned yet; of the other kinds none has one. */
const UNSCANNED: Partial<Readonly<Record<string, number>>> = {
  duty: 5,
  education: 3,
  certificate: 4,
  certificate_registration: 6,
  contract: 2,
  assessment: 1,
  honour: 8,
  leave_of_absence: 10,
  earlier_service: 12,
};

const NAME = '演示：档案材料合订本（虚构）.pdf';

/**
 * One scan for each file that holds all its papers (演示材料), and which records it shows: most of them.
 *
 * @returns The facts with the ids of their files, by table.
 */
export async function withPapers(
  em: EntityManager,
  files: readonly DemoFile[],
  facts: Readonly<Record<string, readonly DemoFact[]>>,
): Promise<Readonly<Record<string, readonly DemoFact[]>>> {
  const scans = await enterScans(em, files);
  const dice = diceOf(2031);
  const shown = (table: string) => (fact: DemoFact) => {
    const unscanned = UNSCANNED[table];
    return unscanned === undefined || dice() * 100 < unscanned
      ? fact
      : { ...fact, attachments: [scans.get(fact.worker)] };
  };
  return Object.fromEntries(
    Object.entries(facts).map(([table, rows]) => [table, rows.map(shown(table))]),
  ) as unknown as Readonly<Record<string, readonly DemoFact[]>>;
}

async function enterScans(em: EntityManager, files: readonly DemoFile[]): Promise<ReadonlyMap<number, string>> {
  const content = onePage('DEMO - invented personnel papers');
  const workers = `{${files.map(({ id }) => id).join(',')}}`;
  const made = await em.execute<{ id: string; worker_id: number }[]>(
    `with filed as (
       insert into attachment (name, media_type, size, sha256, worker_id, region_id, community_id, expires_at)
       select ?, 'application/pdf', ?, ?::bytea, w.id, w.region_id, w.community_id, null
       from worker w where w.id = any(?::int[]) order by w.id returning id, worker_id)
     select id, worker_id from filed`,
    [NAME, content.length, bytea(createHash('sha256').update(content).digest()), workers],
  );
  await em.execute(
    `insert into attachment_part (attachment_id, place, content) select id, 0, ?::bytea from unnest(?::uuid[]) as filed (id)`,
    [bytea(content), `{${made.map(({ id }) => id).join(',')}}`],
  );
  return new Map(made.map(({ id, worker_id }) => [worker_id, id]));
}

/** A PDF of one page with one line of Latin letters. */
function onePage(line: string): Buffer {
  const drawn = `BT /F1 18 Tf 72 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const place = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
