import { bilingual } from '../../messages/bilingual.ts';

export const { zh, en } = bilingual({
  regions: {
    tree: ['区划树', 'Region tree'],
    summary: [
      '%{towns} 个镇街，%{communities} 个社区与村',
      '%{towns} streets and towns, %{communities} communities and villages',
    ],
    search: ['名称、代码、拼音、首字母', 'Name, code, pinyin, initials'],
    found: ['找到 %{count} 个', '%{count} found'],
    code: ['代码', 'Code'],
    name: ['名称', 'Name'],
    kind: ['种类', 'Kind'],
    facility_class: ['设施类别', 'Facility class'],
    is_virtual: ['虚拟单位', 'Virtual unit'],
    is_virtual_help: [
      '统计用的虚拟居委会，不计数、不考核。',
      'A unit for statistics only: neither counted nor judged.',
    ],
    requires_station: ['须设社工站', 'Needs a social work station'],
    parent: ['上级', 'Belongs to'],
    pinyin: ['拼音', 'Pinyin'],
    change: ['变更属性', 'Change attributes'],
    correct: ['更正属性', 'Correct attributes'],
    attributes: ['属性', 'Attributes'],
    children: ['下级', 'Below it'],
    households: ['户数', 'Households'],
    short_units: ['未达标', 'Not met'],
    communities: ['社区与村', 'Communities'],
    short_of: ['差 %{area} m²', '%{area} m² short'],
    short_units_of: ['%{count} 个未达标', '%{count} not met'],
    none_short: ['无缺口', 'Nothing short'],
    unknown: ['有社区无法判断', 'Some cannot be judged'],
    open: ['打开区划页', 'Open region page'],
    open_community: ['打开社区页', 'Open community page'],
    expand_all: ['全部展开', 'Expand all'],
    collapse_all: ['全部收起', 'Collapse all'],
    choose: [
      '从左边选一个区划，看它的属性、数字与历史。',
      'Choose a region at the left to see its attributes, figures and history.',
    ],
    empty: ['还没有区划', 'No regions yet'],
    empty_text: [
      '看不到区划时，请确认您的数据范围和时点。',
      'If you see none, check your scope and the day looked at.',
    ],
    class_short: {
      URBAN: ['城市', 'Urban'],
      TOWN_FRINGE: ['镇郊', 'Fringe'],
      VILLAGE: ['村', 'Village'],
    },
    reason_unknown: [
      '下级有社区没有类别，或户数缺失、过期',
      'Below it, a community has no class, or its households are missing or too old',
    ],
  },
});
