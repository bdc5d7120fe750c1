import type { District } from './district.sql.ts';

export type Cells = readonly (string | number)[];

export interface Sheet {
  readonly kind: string;
  readonly rows: readonly Cells[];
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident identity number whose check character is right, of the area nobody lives in (999999). */
function numberOf(i: number): string {
  const day = new Date(Date.UTC(1970, 0, 1 + (i % 9000))).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `999999${day}${String(Math.floor(i / 9000) + 100)}`;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** Communities that take in all who are new: as many as a district has. */
const TAKING = 60;
const WHO = ['姓名', '所在单位'] as const;
const person = (i: number) => `工作者${String(i + 1).padStart(7, '0')}`;

/** What is measured: so many people with all that a roster says of them, and as many changes, assessments and honours of people who are on file. */
export function sheetsOf({ code, communities, streets }: District, rows: number): readonly Sheet[] {
  const all = Array.from({ length: rows }, (_, i) => i);
  const unit = (i: number) => {
    const { street } = communities[i % communities.length] as District['communities'][number];
    const place = communities
      .filter((each) => each.street === street)
      .indexOf(communities[i % communities.length] as never);
    return `${code}${String(street - 1).padStart(3, '0')}${String(place + 1).padStart(3, '0')}`;
  };
  const employer = (i: number) =>
    `街道办${streets[Math.floor((i % communities.length) / (communities.length / streets.length))]}`;
  return [
    {
      kind: 'WORKERS',
      rows: [
        ['姓名', '公民身份号码', '电话', '所在单位', '用人单位', '入职日期', '在岗状态', '招录批次', '招录方式'],
        ...all.map((i) => [
          `新来者${String(i).padStart(6, '0')}`,
          numberOf(i),
          `138${String(10_000_000 + i)}`,
          unit(i % TAKING),
          employer(i % TAKING),
          '2024-03-01',
          '在岗',
          '2024年第一批',
          '公开招聘',
        ]),
      ],
    },
    {
      kind: 'EMPLOYMENT',
      rows: [
        [...WHO, '变更日期', '用人单位', '在岗状态'],
        ...all.map((i) => [person(i), unit(i), '2026-01-01', employer(i), '停职']),
      ],
    },
    {
      kind: 'ASSESSMENT',
      rows: [[...WHO, '考核年度', '考核结果'], ...all.map((i) => [person(i), unit(i), 2024, '合格'])],
    },
    {
      kind: 'HONOUR',
      rows: [
        [...WHO, '荣誉名称', '荣誉类别', '授予级别', '授予日期'],
        ...all.map((i) => [person(i), unit(i), '测试荣誉', '表彰', '区县级', '2023-05-01']),
      ],
    },
  ];
}
