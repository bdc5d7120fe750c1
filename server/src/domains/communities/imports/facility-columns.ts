import { choicesOf } from '../../../shared/imports/import-choices.ts';
import { ImportCellType, type ImportColumn } from '../../../shared/imports/import-kind.ts';
import { MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { choiceList, decimal, text } from '../../../shared/workbook/cell-values.ts';
import { FacilityKind, FacilityState, Tenure, VenueFunction } from '../facilities/facility.enums.ts';
import { PAPER, SOURCE, UNIT_HELP } from './shared-columns.ts';

const VENUE_FUNCTIONS = [
  { value: VenueFunction.PUBLIC_SERVICE, label: '公共服务' },
  { value: VenueFunction.GOVERNANCE, label: '基层治理', synonyms: ['治理'] },
  { value: VenueFunction.SPORT, label: '体育健身', synonyms: ['体育', '健身'] },
  { value: VenueFunction.CULTURE, label: '文化娱乐', synonyms: ['文化', '娱乐'] },
];
const venueFunctions = choiceList(VENUE_FUNCTIONS);
const AREA_UNITS = ['平方米', '㎡', 'm²', 'm2', '平米'];
const squareMetres = decimal({ decimals: 2, least: 0, most: '99999999.99', units: AREA_UNITS });

export const FACILITY_COLUMNS: readonly ImportColumn[] = [
  {
    key: 'community',
    head: '社区或村',
    synonyms: ['社区', '村', '所属社区', '社区名称', '所属社区或村', '区划代码'],
    type: ImportCellType.TEXT,
    required: true,
    help: `社区或村的${UNIT_HELP}`,
    example: '公主府社区居委会',
  },
  {
    key: 'name',
    head: '设施名称',
    synonyms: ['名称', '用房名称', '场所名称'],
    type: ImportCellType.TEXT,
    parse: text(MOST_CHARACTERS.name),
    required: true,
    help: '同一社区里各不相同',
    example: '党群服务中心',
  },
  {
    key: 'kind',
    head: '用途',
    synonyms: ['设施用途', '类别', '用房类别'],
    type: ImportCellType.CHOICE,
    required: true,
    help: '从列表中选',
    example: '综合服务',
    choices: choicesOf(FacilityKind, {
      OFFICE: ['办公用房'],
      COMPREHENSIVE_SERVICE: ['综合服务设施', '服务用房', '党群服务中心'],
      RESIDENT_ACTIVITY: ['活动用房', '居民活动用房'],
      ELDERLY_CARE: ['养老'],
      HEALTH: ['卫生', '医疗'],
      OUTDOOR_VENUE: ['室外场所', '户外'],
      OTHER: ['其它'],
    }),
  },
  {
    key: 'state',
    head: '状态',
    synonyms: ['设施状态', '使用状态'],
    type: ImportCellType.CHOICE,
    required: true,
    help: '从列表中选',
    example: '在用',
    choices: choicesOf(FacilityState, {
      ACCEPTED: ['验收'],
      HANDED_OVER: ['移交'],
      IN_USE: ['使用中', '已使用', '投入使用'],
      WITHDRAWN: ['退出'],
    }),
  },
  {
    key: 'validFrom',
    head: '起始日期',
    synonyms: ['起始日', '启用日期', '投入使用日期', '日期'],
    type: ImportCellType.DAY,
    required: true,
    help: '从这一天起是这样',
    example: '2024-07-01',
  },
  {
    key: 'buildingAreaM2',
    head: '建筑面积',
    synonyms: ['面积', '建筑面积（平方米）', '建筑面积（m²）', '总面积'],
    type: ImportCellType.DECIMAL,
    parse: squareMetres,
    required: true,
    help: '平方米，至多两位小数；户外场所填占地',
    example: '896.50',
  },
  {
    key: 'residentActivityAreaM2',
    head: '居民活动面积',
    synonyms: ['活动面积', '其中居民活动面积'],
    type: ImportCellType.DECIMAL,
    parse: squareMetres,
    help: '平方米，其中供居民活动的；可不填',
    example: '560',
  },
  {
    key: 'tenure',
    head: '权属',
    synonyms: ['产权', '权属性质', '产权性质'],
    type: ImportCellType.CHOICE,
    required: true,
    help: '从列表中选',
    example: '自有',
    choices: choicesOf(Tenure, {
      OWNED: ['自建', '产权'],
      LEASED: ['租用'],
      SHARED: ['共享', '共建'],
    }),
  },
  {
    key: 'certificateNumber',
    head: '产权证号',
    synonyms: ['不动产权证号', '房产证号'],
    type: ImportCellType.TEXT,
    parse: text(MOST_CHARACTERS.name),
    help: '可不填',
    example: '',
  },
  {
    key: 'venueFunctions',
    head: '场所功能',
    synonyms: ['户外场所功能'],
    type: ImportCellType.TEXT,
    // A cell holds one value, so the functions go through it as a list of codes.
    parse: (cell) => {
      const parsed = venueFunctions(cell);
      return 'problem' in parsed ? parsed : { value: parsed.value?.join(',') ?? null };
    },
    help: '只填户外场所；多项用顿号隔开：公共服务、基层治理、体育健身、文化娱乐',
    example: '体育健身、文化娱乐',
  },
  {
    key: 'countsTowards',
    head: '是否计入',
    synonyms: ['计入', '是否计入达标面积', '计入用房面积'],
    type: ImportCellType.YES_NO,
    required: true,
    help: '是否计入用房面积标准；户外场所、未验收的不能计入',
    example: '是',
  },
  {
    key: 'countsReason',
    head: '计入说明',
    synonyms: ['不计入原因', '说明'],
    type: ImportCellType.TEXT,
    parse: text(MOST_CHARACTERS.reason),
    help: '不计入时必填',
    example: '',
  },
  SOURCE,
  ...PAPER,
];

export const functionsOf = (value: unknown): VenueFunction[] =>
  typeof value === 'string' && value !== '' ? (value.split(',') as VenueFunction[]) : [];
