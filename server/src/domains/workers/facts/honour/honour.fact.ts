import { text } from '../../../../shared/words/text.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { declareFact } from '../declared/declared-fact.ts';
import { onDay } from '../declared/fact-days.ts';
import { line, oneOf } from '../declared/fact-fields.ts';
import { FactShape } from '../fact-kind.ts';
import { HonourKind, HonourLevel } from './honour.enums.ts';

/** 荣誉、推荐: each for itself, from its day on. */
export const honourFact = declareFact({
  kind: WorkerFactKind.HONOUR,
  title: text('荣誉、推荐', 'Honours and recommendations'),
  type: 'Honour',
  field: 'honour',
  list: 'honours',
  table: 'honour',
  words: {
    type: 'An honour or a recommendation (荣誉、推荐), from its day on.',
    input: 'An honour or a recommendation (荣誉、推荐).',
    recorded: 'An honour or a recommendation to be entered (登记荣誉).',
    value: 'The honour (荣誉、推荐).',
    list: 'Honours and recommendations, as believed (荣誉、推荐).',
    record: 'An honour or a recommendation (登记荣誉、推荐).',
    corrected: '荣誉',
  },
  shape: FactShape.FREE,
  duringEmployment: false,
  fields: {
    title: line({
      about: 'Title (荣誉名称).',
      headEn: 'Title',
      needed: true,
      most: 'title',
      wide: true,
      sheet: {
        head: '荣誉名称',
        synonyms: ['荣誉', '表彰名称', '称号', '奖项名称'],
        help: '证书或文件上的全称',
        example: '新城区优秀社区工作者',
      },
    }),
    kind: oneOf({
      about: 'Which kind (荣誉类别).',
      headEn: 'Kind',
      of: HonourKind,
      named: 'HonourKind',
      sheet: { head: '荣誉类别', synonyms: ['类别'], help: '表彰、劳动模范或推荐', example: '表彰' },
      synonyms: {
        HONOUR: ['荣誉', '奖励'],
        MODEL_WORKER: ['劳模', '先进工作者'],
        RECOMMENDATION: ['党代表', '人大代表', '政协委员'],
      },
    }),
    level: oneOf({
      about: 'Level of who conferred it (授予级别).',
      headEn: 'Level',
      of: HonourLevel,
      named: 'HonourLevel',
      sheet: { head: '授予级别', synonyms: ['级别', '表彰级别'], help: '授予单位的级别', example: '区县级' },
      synonyms: {
        NATIONAL: ['国家'],
        PROVINCE: ['自治区级', '省级', '部级', '省'],
        CITY: ['盟市级', '市'],
        DISTRICT: ['区级', '县级', '旗县区级', '区'],
        STREET: ['街道级', '镇级', '街道'],
      },
    }),
    body: line({
      about: 'Who conferred it (授予单位).',
      none: 'not given',
      headEn: 'Conferred by',
      most: 'name',
      sheet: { head: '授予单位', synonyms: ['表彰单位', '颁发单位'], help: '可不填', example: '中共新城区委' },
    }),
  },
  days: onDay('on', {
    about: 'Day (授予日期).',
    headEn: 'Conferred on',
    sheet: {
      head: '授予日期',
      synonyms: ['表彰日期', '授予时间', '获得日期', '日期'],
      help: '证书或文件的日期',
      example: '2023-05-01',
    },
  }),
  namedBy: 'title',
  workbook: {
    about: text('每项表彰、荣誉或推荐一行。', 'One row for each commendation, honour or recommendation.'),
    sameBy: ['title'],
  },
});
