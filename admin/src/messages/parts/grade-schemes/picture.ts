import type { WordTree } from '../../bilingual.ts';

/** Posts by grades as a picture and as a table. */
export const picture = {
  duty_short: {
    SECRETARY: ['书记', 'secretary'],
    DIRECTOR: ['主任', 'director'],
    STATION_HEAD: ['站长', 'station head'],
    DEPUTY_SECRETARY: ['副书记', 'deputies'],
    DEPUTY_DIRECTOR: ['副主任', 'deputy director'],
    DEPUTY_STATION_HEAD: ['副站长', 'deputy head'],
    COMMITTEE_MEMBER: ['委员', 'members'],
    STAFF: ['专职人员', 'staff'],
  },
  picture: {
    title: ['岗位与等级', 'Posts and grades'],
    label: ['岗位与等级对照', 'Posts by grades'],
    corner: ['岗位 / 等级', 'Post / grade'],
    grade: ['等级', 'Grade'],
    people: ['%{count} 人', '%{count} people'],
    start: ['起', 'st.'],
    start_word: ['起点', 'start'],
    tried: ['试算', 'tried'],
    next: ['下一步', 'next'],
    pay: ['对应月薪（元）', 'Monthly pay (yuan)'],
    pay_of: ['%{post}月薪（元）', '%{post}, yuan a month'],
    dashed: ['推定、设定', 'Inferred or assumed'],
    as_table: ['表格', 'Table'],
    as_picture: ['图', 'Picture'],
  },
} satisfies WordTree;
