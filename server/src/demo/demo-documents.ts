import type { EntityManager } from '@mikro-orm/postgresql';
import {
  decideGoverningDocument,
  GoverningDocumentFact,
  type SaveGoverningDocumentInput,
  saveGoverningDocument,
} from '../domains/documents/index.ts';
import { Decision } from '../shared/review/review.ts';

type DemoDocument = Pick<
  SaveGoverningDocumentInput,
  'title' | 'number' | 'issuer' | 'issuedOn' | 'effectiveOn' | 'articles'
>;

/** Papers of the demo's quotas; not real, as their titles say. */
export const QUOTAS_OF = (year: number): string => `演示：${year} 年社区工作者员额核定（虚构）`;
const ofQuotas = (year: number): DemoDocument => ({
  title: QUOTAS_OF(year),
  number: `演示〔${year - 1}〕12号`,
  issuer: '演示：新城区民政局（虚构）',
  issuedOn: `${year - 1}-12-20`,
  effectiveOn: `${year}-01-01`,
  articles: [],
});

/** Two real ones that rules of the product cite, and those of the demo's own quotas and staffing formula. */
const DOCUMENTS: readonly DemoDocument[] = [
  {
    title: '关于加强社区工作者队伍建设的意见',
    issuer: '中共中央办公厅、国务院办公厅',
    issuedOn: '2024-03-28',
    effectiveOn: '2024-03-28',
    articles: [],
  },
  {
    title: '中华人民共和国劳动合同法',
    number: '中华人民共和国主席令第六十五号',
    issuer: '全国人民代表大会常务委员会',
    issuedOn: '2007-06-29',
    effectiveOn: '2008-01-01',
    articles: ['第十条', '第五十条第三款'],
  },
  {
    ...ofQuotas(2025),
    title: '演示：社区工作者配备暂行标准（虚构）',
    number: '演示〔2024〕13号',
    articles: ['第二条', '第五条'],
  },
  ofQuotas(2026),
];

/** Quotas of last year, in whose place those of this year stand (已被替代). */
const SUPERSEDED = ofQuotas(2025);

/** Approved by a second person: `as` works in the name of an account. Only into a register without any. */
export async function enterDocuments(
  as: <T>(username: string, work: (em: EntityManager) => Promise<T>) => Promise<T>,
): Promise<void> {
  if (await as('manager', (em) => em.count(GoverningDocumentFact))) return;
  const enter = (document: DemoDocument, supersededById: string | null = null) =>
    as('manager', (em) => saveGoverningDocument(em, { ...document, supersededById, idempotencyKey: document.title }));
  const approve = (id: string) =>
    as('approver', (em) =>
      // Its end has come by then, and nobody is told of what the demo begins with.
      decideGoverningDocument(em, { id, decision: Decision.APPROVE }, { documentEnds: [], today: '2026-01-01' }),
    );
  for (const document of DOCUMENTS) await approve((await enter(document)).id as string);
  const inPlace = await as('manager', (em) => em.findOneOrFail(GoverningDocumentFact, { title: QUOTAS_OF(2026) }));
  await approve((await enter(SUPERSEDED, String(inPlace.documentId))).id as string);
}
