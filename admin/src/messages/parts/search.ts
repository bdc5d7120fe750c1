import { bilingual } from '../bilingual.ts';

/** The search over everything. */
export const { zh, en } = bilingual({
  search: {
    label: ['全局搜索', 'Search everything'],
    placeholder: ['搜索人员、社区、设施、页面', 'Search people, communities, facilities, pages'],
    hint: [
      '姓名、拼音、首字母、完整证号；单位名称或代码',
      'Name, pinyin, initials, a whole identity number; name or code of a unit',
    ],
    none: [
      '没有找到“%{text}”。请换个写法，或核对时点。',
      'Nothing bears "%{text}". Write it otherwise, or look at the day.',
    ],
    failed: ['没有查到结果：%{why}', 'Nothing was found: %{why}'],
    open: ['打开搜索', 'Open the search'],
    people: ['人员', 'People'],
    units: ['区划与社区', 'Units'],
    facilities: ['设施', 'Facilities'],
    employers: ['用人单位', 'Employers'],
    pages: ['页面', 'Pages'],
    left: ['已离职', 'left'],
  },
});
