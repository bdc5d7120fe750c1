import type { EntityManager } from '@mikro-orm/postgresql';
import { agreeToAll, prepareBatch, prepareOpening } from '../../domains/grades/index.ts';

/** Days of the district's re-gradings (调级); on the first it took over what was decided before. */
const OPENING = '2023-01-01';
const DECIDED = ['2024-01-01', '2025-01-01', '2026-01-01'] as const;
/** The one of papers and posts of the year, prepared and not decided: on 1 January 2027 everybody would wait for the assessment of 2026. */
const NEXT = '2026-12-01';

/** Who does what in the demo, each in a transaction of his own. */
export type InTheNameOf = <T>(username: 'manager' | 'approver', work: (em: EntityManager) => Promise<T>) => Promise<T>;

const paper = (year: string, title: string) => ({
  title: `演示：${title}（虚构）`,
  number: `演示社工〔${year}〕1号`,
});

/** Grades of the demo (演示等级): opening grades, three years' re-gradings by the rule itself, each agreed to, and the next one, which waits. Only into a database without any. */
export async function enterGrades(inTheNameOf: InTheNameOf): Promise<void> {
  const district = await inTheNameOf('manager', districtWithoutGrades);
  if (district === null) return;
  const decided = async (work: (em: EntityManager) => Promise<number>): Promise<void> => {
    const batch = await inTheNameOf('manager', work);
    await inTheNameOf('approver', (em) => agreeToAll(em, batch));
  };
  const opening = { regionId: district, effectiveOn: OPENING, document: paper('2023', '社区工作者岗位等级套改结果') };
  await decided((em) => prepareOpening(em, opening));
  for (const effectiveOn of DECIDED) {
    const document = paper(effectiveOn.slice(0, 4), `${effectiveOn.slice(0, 4)} 年度社区工作者等级调整批复`);
    await decided((em) => prepareBatch(em, { regionId: district, effectiveOn, document }));
  }
  const document = paper('2026', '关于办理 2026 年 12 月岗位等级调整的通知');
  await inTheNameOf('manager', (em) => prepareBatch(em, { regionId: district, effectiveOn: NEXT, document }));
}

/** Null: there are batches already, or the district has adopted no scheme. */
async function districtWithoutGrades(em: EntityManager): Promise<number | null> {
  const [row] = await em.execute<{ id: number }[]>(
    `select r.id from region r where r.level = 'DISTRICT' and not exists (select from regrade_batch)
       and exists (select from grade_scheme s where s.region_id = r.id and s.status = 'APPROVED' and s.valid @> ?::date)`,
    [OPENING],
  );
  return row?.id ?? null;
}
