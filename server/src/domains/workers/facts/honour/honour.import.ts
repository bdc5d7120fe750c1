import { ImportCellType } from '../../../../shared/import-kind.ts';
import { MOST_CHARACTERS } from '../../../../shared/line.ts';
import { text } from '../../../../shared/text.ts';
import { text as lineOfText } from '../../../../shared/workbook/cell-values.ts';
import { factImport } from '../../imports/fact-import.ts';
import { HonourKind, HonourLevel } from './honour.enums.ts';
import type { HonourInput } from './honour.inputs.ts';
import { honourKind } from './honour.kind.ts';

/** 荣誉、推荐: one row for each. */
export const honourImport = factImport<HonourInput>({
  kind: honourKind,
  title: text('荣誉、推荐', 'Honours and recommendations'),
  about: text('每项表彰、荣誉或推荐一行。', 'One row for each commendation, honour or recommendation.'),
  dated: false,
  columns: [
    {
      key: 'title',
      head: '荣誉名称',
      synonyms: ['荣誉', '表彰名称', '称号', '奖项名称'],
      type: ImportCellType.TEXT,
      parse: lineOfText(MOST_CHARACTERS.title),
      required: true,
      help: '证书或文件上的全称',
      example: '新城区优秀社区工作者',
    },
    {
      key: 'kind',
      head: '荣誉类别',
      synonyms: ['类别'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '表彰、劳动模范或推荐',
      example: '表彰',
      choices: [
        { value: HonourKind.HONOUR, label: '表彰', synonyms: ['荣誉', '奖励'] },
        { value: HonourKind.MODEL_WORKER, label: '劳动模范', synonyms: ['劳模', '先进工作者'] },
        { value: HonourKind.RECOMMENDATION, label: '推荐', synonyms: ['党代表', '人大代表', '政协委员'] },
      ],
    },
    {
      key: 'level',
      head: '授予级别',
      synonyms: ['级别', '表彰级别'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '授予单位的级别',
      example: '区县级',
      choices: [
        { value: HonourLevel.NATIONAL, label: '国家级', synonyms: ['国家'] },
        { value: HonourLevel.PROVINCE, label: '省部级', synonyms: ['自治区级', '省级', '部级', '省'] },
        { value: HonourLevel.CITY, label: '市级', synonyms: ['盟市级', '市'] },
        { value: HonourLevel.DISTRICT, label: '区县级', synonyms: ['区级', '县级', '旗县区级', '区'] },
        { value: HonourLevel.STREET, label: '街镇级', synonyms: ['街道级', '镇级', '街道'] },
      ],
    },
    {
      key: 'body',
      head: '授予单位',
      synonyms: ['表彰单位', '颁发单位'],
      type: ImportCellType.TEXT,
      help: '可不填',
      example: '中共新城区委',
    },
    {
      key: 'on',
      head: '授予日期',
      synonyms: ['表彰日期', '授予时间', '获得日期', '日期'],
      type: ImportCellType.DAY,
      required: true,
      help: '证书或文件的日期',
      example: '2023-05-01',
    },
  ],
  given: (values) => values as unknown as HonourInput,
  sameBy: ['title'],
});
