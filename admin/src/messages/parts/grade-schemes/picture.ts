import type { Same } from '../../same.ts';

/** Posts by grades as a picture and as a table. */
export const zh = {
  duty_short: {
    SECRETARY: '书记',
    DIRECTOR: '主任',
    STATION_HEAD: '站长',
    DEPUTY_SECRETARY: '副书记',
    DEPUTY_DIRECTOR: '副主任',
    DEPUTY_STATION_HEAD: '副站长',
    COMMITTEE_MEMBER: '委员',
    STAFF: '专职人员',
  },
  picture: {
    title: '岗位与等级',
    label: '岗位与等级对照',
    corner: '岗位 / 等级',
    grade: '等级',
    people: '%{count} 人',
    start: '起',
    start_word: '起点',
    tried: '试算',
    next: '下一步',
    pay: '对应月薪（元）',
    pay_of: '%{post}月薪（元）',
    dashed: '推定、设定',
    as_table: '表格',
    as_picture: '图',
  },
};

export const en: Same<typeof zh> = {
  duty_short: {
    SECRETARY: 'secretary',
    DIRECTOR: 'director',
    STATION_HEAD: 'station head',
    DEPUTY_SECRETARY: 'deputies',
    DEPUTY_DIRECTOR: 'deputy director',
    DEPUTY_STATION_HEAD: 'deputy head',
    COMMITTEE_MEMBER: 'members',
    STAFF: 'staff',
  },
  picture: {
    title: 'Posts and grades',
    label: 'Posts by grades',
    corner: 'Post / grade',
    grade: 'Grade',
    people: '%{count} people',
    start: 'st.',
    start_word: 'start',
    tried: 'tried',
    next: 'next',
    pay: 'Monthly pay (yuan)',
    pay_of: '%{post}, yuan a month',
    dashed: 'Inferred or assumed',
    as_table: 'Table',
    as_picture: 'Picture',
  },
};
