import type { Text } from '../../../../shared/words/text.ts';

/**
 * What can be wrong with a document of any kind, in both languages; `{x}` is a parameter of the problem. What one kind asks besides has its words there.
 */
export const FRAME_PROBLEMS = {
  NOT_JSON: { zh: '不是有效的 JSON：{said}', en: 'Not valid JSON: {said}' },
  KEY_TWICE: { zh: '“{key}”在同一处写了两次', en: '"{key}" stands twice in one place' },
  TOO_LONG_A_DOCUMENT: { zh: '文件超过 {max} 个字符', en: 'The document has more than {max} characters' },
  MISSING: { zh: '缺少“{key}”', en: '"{key}" is missing' },
  UNKNOWN_KEY: { zh: '格式中没有“{key}”', en: 'The format knows no "{key}"' },
  WRONG_TYPE: { zh: '应为{expected}，现为 {given}', en: 'Must be {expected}, and is {given}' },
  NOT_AN_OPTION: { zh: '只能是：{options}', en: 'Must be one of: {options}' },
  EMPTY: { zh: '不能为空', en: 'Must not be empty' },
  TOO_SMALL: { zh: '不能小于 {min}', en: 'Must be at least {min}' },
  TOO_LARGE: { zh: '不能大于 {max}', en: 'Must be at most {max}' },
  TOO_FEW: { zh: '至少要有 {min} 项', en: 'Needs at least {min} entries' },
  TOO_MANY: { zh: '最多 {max} 项', en: 'At most {max} entries' },
  TOO_LONG: { zh: '最多 {max} 个字符', en: 'At most {max} characters' },
  BAD_DATE: { zh: '应为日期，如 2023-01-01', en: 'Must be a day such as 2023-01-01' },
  BAD_FORM: { zh: '写法应为{form}', en: 'Must be written as {form}' },
  DATE_IMPOSSIBLE: { zh: '没有 {date} 这一天', en: 'There is no day {date}' },
  CODE_TWICE: { zh: '“{code}”用了不止一次', en: '"{code}" is used more than once' },
  SOURCE_UNKNOWN: { zh: '没有编号为“{source}”的来源', en: 'There is no source "{source}"' },
  SOURCE_MISSING: { zh: '“{cell}”没有来源', en: '"{cell}" has no source' },
  SOURCE_FOR_NOTHING: { zh: '此处没有“{cell}”，不需要来源', en: 'There is no "{cell}" here that needs a source' },
  SOURCE_UNUSED: { zh: '没有任何格引用这个来源', en: 'No cell cites this source' },
  SOURCE_WITHOUT_DOCUMENT: { zh: '公布的值须写明出自哪个文件', en: 'A published value names its document' },
  SOURCE_WITHOUT_METHOD: {
    zh: '推定或设定的值须写明依据或方法',
    en: 'What is not published says how it was found',
  },
  DOCUMENT_UNKNOWN: { zh: '没有编号为“{document}”的文件', en: 'There is no document "{document}"' },
  KEY_TWICE_IN_TABLE: { zh: '查表依据“{key}”重复', en: 'The table has the key "{key}" twice' },
  CELL_KEY_MISSING: { zh: '这一格缺少“{key}”的条件', en: 'The cell has no condition on "{key}"' },
  CELL_KEY_UNKNOWN: { zh: '表的查表依据中没有“{key}”', en: 'The table has no key "{key}"' },
  CELL_VALUE_UNKNOWN: { zh: '“{key}”没有取值“{value}”', en: '"{key}" has no value "{value}"' },
  CELL_VALUE_WRONG: { zh: '“{key}”应写{expected}', en: '"{key}" takes {expected}' },
  CELL_RANGE_EMPTY: { zh: '范围内没有任何数', en: 'No number lies in the range' },
  CELLS_OVERLAP: {
    zh: '与第 {other} 格都适用于：{at}',
    en: 'Matches the same as cell {other}: {at}',
  },
  CELL_NOT_PUBLISHED: { zh: '未公布（空格）', en: 'Not published: an empty cell' },
  TABLE_GAP: { zh: '没有格适用于：{at}', en: 'No cell matches: {at}' },
  BASE_INVALID: { zh: '上级方案须写明代码和版本', en: 'The base is named by code and version' },
  BASE_UNKNOWN: {
    zh: '没有已审批的方案 {code} 第 {version} 版；草稿和待审批的不能作上级方案',
    en: 'There is no approved scheme {code} version {version}; a draft, or one that waits, cannot be a base',
  },
  BASE_OTHER: {
    zh: '方案 {code} 第 {version} 版与此校验值不符，不是同一份内容',
    en: 'Scheme {code} version {version} has another hash: it is not the same content',
  },
  OVERRIDE_NOT_IN_BASE: {
    zh: '上级方案中没有“{entry}”：改已有的请核对名称；新增的还缺 {missing}',
    en: 'The base has no "{entry}": check the name, or, where it is new, give also {missing}',
  },
  OVERRIDE_OTHER_NAME: {
    zh: '此处的条目是“{entry}”，里面写的却是“{own}”',
    en: 'The entry stands here as "{entry}", and calls itself "{own}"',
  },
  OVERRIDE_NOT_A_LIST: {
    zh: '改动列表中的条目时按代码书写，或给出整个列表',
    en: 'A list is changed by the codes of its entries, or given whole',
  },
  OVERRIDE_OF_NOTHING: {
    zh: '上级方案中没有“{entry}”，无从删除',
    en: 'The base has no "{entry}" that could be removed',
  },
} as const satisfies Record<string, Text>;
