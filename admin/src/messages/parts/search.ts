import type { Same } from '../same.ts';

/** The search over everything. */
export const zh = {
  search: {
    label: '全局搜索',
    placeholder: '搜索人员、社区、设施、页面',
    hint: '姓名、拼音、首字母、完整证号；单位名称或代码',
    none: '没有找到“%{text}”。请换个写法，或核对时点。',
    failed: '没有查到结果：%{why}',
    open: '打开搜索',
    people: '人员',
    units: '区划与社区',
    facilities: '设施',
    employers: '用人单位',
    pages: '页面',
    left: '已离职',
  },
};

export const en: Same<typeof zh> = {
  search: {
    label: 'Search everything',
    placeholder: 'Search people, communities, facilities, pages',
    hint: 'Name, pinyin, initials, a whole identity number; name or code of a unit',
    none: 'Nothing bears "%{text}". Write it otherwise, or look at the day.',
    failed: 'Nothing was found: %{why}',
    open: 'Open the search',
    people: 'People',
    units: 'Units',
    facilities: 'Facilities',
    employers: 'Employers',
    pages: 'Pages',
    left: 'left',
  },
};
