import type { ErrorCode } from '../../../shared/errors/error-codes.ts';
import { type Text, text } from '../../../shared/words/text.ts';

/** Refusals of the services that a row may meet; the same words as the console's (contract test). */
export const REFUSALS = {
  ACCESS_DENIED: text('您没有这项权限。', 'You do not have this right.'),
  ROW_OUT_OF_SCOPE: text(
    '这条记录不存在，或不在您的数据范围内。',
    'This record does not exist or lies outside your scope.',
  ),
  STALE_VERSION: text(
    '这条记录刚被他人修改。请重新读取后再保存；您填写的内容会保留。',
    'Somebody has just changed this record. Reload it and save again; what you typed stays.',
  ),
  REASON_REQUIRED: text('请写明理由。', 'Give a reason.'),
  VALUE_REQUIRED: text('必填。', 'Required.'),
  VALUE_INVALID: text('这个值不合规定。', 'This value is not allowed.'),
  PERIOD_EMPTY: text('起止日期有误：结束须晚于开始。', 'The end must be after the beginning.'),
  FACT_OVERLAP: text('与已有记录的期间重叠。', 'This overlaps the period of an existing record.'),
  FACT_NOT_FOUND: text('这段期间没有可改的记录。', 'There is no record in this period to change.'),
  ENTRY_WAITING: text(
    '另有他人录入的条目待复核，请先复核那一条。',
    "Somebody else's entry is waiting for its decision. Have that one decided first.",
  ),
  BASE_FIGURE_INVALID: text(
    '须为不小于 0、不超出合理范围的整数；日期须在 1953-07-01 与今天之间。',
    'A whole number of at least 0 within reason, of a day between 1953-07-01 and today.',
  ),
  UNIT_NOT_THERE: text(
    '%{unit} 在 %{on} 不在册（尚未设立，或已合并、拆分、撤销），或录入之后已因区划变更成为另一个单位。请按当日在册的单位填报。',
    'On %{on} there was no %{unit}: not set up yet, merged, divided or abolished; or it became another unit since this was entered. Enter it for the unit that was there that day.',
  ),
  UNIT_ENDED: text(
    '%{unit} 自 %{on} 起因区划变更不再存在，去向不唯一。人员：请指明自当日起的后继单位，或先自当日起派驻到后继单位，再更正之前的日子；设施：请自当日起登记到后继社区。',
    'From %{on} on there is no %{unit}, and the event does not say which unit follows. Of a person choose the unit from that day on, or assign to it from that day first and then correct the days before; register a facility at the community that follows, from that day.',
  ),
  COMMUNITY_NOT_FOUND: text(
    '没有这个社区或村，或不在您的数据范围内。',
    'There is no such community, or it lies outside your scope.',
  ),
  AREA_INVALID: text(
    '面积须为不小于 0 的数，至多两位小数。',
    'An area is a number of at least 0 with at most two decimals.',
  ),
  FACILITY_AREA_EXCEEDED: text(
    '居民活动面积不能大于建筑面积。',
    'The resident activity area cannot exceed the building area.',
  ),
  FACILITY_CANNOT_COUNT: text(
    '这样的设施不能计入：须已验收、移交或在用，且不是户外场所。',
    'It cannot count: it must be accepted, handed over or in use, and not an outdoor venue.',
  ),
  ENTRY_NOT_YOURS: text('只有录入人可以撤回这一条。', 'Only the person who entered this can take it back.'),
  ALREADY_DECIDED: text(
    '这一条不在待复核状态（已复核、已被替换或尚未送审），请刷新后查看。',
    'This entry is not waiting for a decision: it was decided, replaced or not submitted. Reload and look again.',
  ),
  FACT_OUTSIDE_EMPLOYMENT: text(
    '%{on} 这天没有聘用记录，这项记录须在聘用期内：请核对日期或聘用记录。',
    'Nothing says that the worker was employed on %{on}, and this must lie within employment: check the days.',
  ),
  FACT_BEFORE_BIRTH: text(
    '日期早于出生日期（%{birthDate}），请核对。',
    'That is before the birth date (%{birthDate}): check the days.',
  ),
  CERTIFICATE_BEFORE_EXAM: text(
    '发证日期早于考试日期（%{examOn}），请与证书核对。',
    'It was issued before the exam (%{examOn}): compare both days with the certificate.',
  ),
  CERTIFICATE_MISSING: text(
    '档案中到那天为止没有这种证书，请先登记证书。',
    'No such certificate is on file by that day: enter the certificate first.',
  ),
  CERTIFICATE_IN_USE: text(
    '%{registeredOn} 的证书登记以这本证书为据：请先撤销或更正那次登记。',
    'The registration of %{registeredOn} rests on this certificate: withdraw or correct that first.',
  ),
  WORKER_TOO_YOUNG: text(
    '未满 %{youngest} 周岁不得聘用（%{from} 才满）：请核对出生日期或入职日。',
    'Nobody under %{youngest} may be employed (reached on %{from}): check the birth date or the first day.',
  ),
  WORKER_EXISTS_ELSEWHERE: text(
    '持此号码的人在您的数据范围之外已有档案：请提出调动，不要重新建档。',
    'Somebody with this number has a file outside your scope: ask for a transfer instead of opening a new one.',
  ),
  UNIT_WITHOUT_WORKERS: text(
    '不能派驻到区或虚拟区划，请选镇街、社区或村。',
    'Nobody is assigned to the district or a virtual unit. Choose a street, town, community or village.',
  ),
  REGION_NOT_FOUND: text(
    '没有这个区划，或不在您的数据范围内。',
    'There is no such region, or it lies outside your scope.',
  ),
  EMPLOYER_CLOSED: text(
    '该用人单位自停用日起不再聘用，请另选或缩短期间。',
    'This employer has closed. Choose another, or let the employment end before.',
  ),
  EMPLOYMENT_GAP: text(
    '前一段聘用会中断而没有离职原因，请先更正其截止日或办理离职。',
    'The employment before would end without a reason. Correct its end first, or let him leave.',
  ),
  ASSIGNMENT_MISSING: text(
    '这段聘用期间没有派驻单位，请先补录派驻。',
    'He would be employed and assigned to no unit. Record the assignment for those days first.',
  ),
} as const satisfies Partial<Record<ErrorCode, Text>>;
