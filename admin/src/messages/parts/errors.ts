import { bilingual } from '../bilingual.ts';

/** Refusals by code (schema/ERRORS.md lists the same codes); params in %{}. */
export const { zh, en } = bilingual({
  error: {
    NETWORK: ['没有连上服务器，请检查网络后重试。', 'The server cannot be reached. Check the network and try again.'],
    INTERNAL_SERVER_ERROR: [
      '出错了，这不是您的操作造成的。请重试，或把请求号告诉管理员。',
      'Something went wrong, and not through you. Try again, or give the request number to your administrator.',
    ],
    BAD_USER_INPUT: ['输入有误。', 'The input is not valid.'],
    ACCESS_DENIED: ['您没有这项权限。', 'You do not have this right.'],
    UNAUTHENTICATED: ['登录已失效，请重新登录。', 'Your session has ended. Please log in again.'],
    LOGIN_FAILED: ['用户名或密码不对。', 'User name or password is wrong.'],
    LOGIN_LOCKED: ['尝试次数过多，请稍后再试。', 'Too many attempts. Try again later.'],
    PASSWORD_WRONG: ['现密码不对。', 'The current password is wrong.'],
    PASSWORD_WEAK: [
      '密码太弱：请用更长、更不易猜的密码。',
      'Too weak: choose a longer password that is harder to guess.',
    ],
    ROW_OUT_OF_SCOPE: [
      '这条记录不存在，或不在您的数据范围内。',
      'This record does not exist or lies outside your scope.',
    ],
    STALE_VERSION: [
      '这条记录刚被他人修改。请重新读取后再保存；您填写的内容会保留。',
      'Somebody has just changed this record. Reload it and save again; what you typed stays.',
    ],
    TRY_AGAIN: ['与他人同时保存，请再试一次。', 'Somebody saved at the same moment. Try once more.'],
    IDEMPOTENCY_KEY_REUSED: [
      '同一次提交带了不同内容，请刷新后重试。',
      'The same submission carried different content. Reload and try again.',
    ],
    REASON_REQUIRED: ['请写明理由。', 'Give a reason.'],
    VALUE_REQUIRED: ['必填。', 'Required.'],
    VALUE_INVALID: ['这个值不合规定。', 'This value is not allowed.'],
    PERIOD_EMPTY: ['起止日期有误：结束须晚于开始。', 'The end must be after the beginning.'],
    FACT_OVERLAP: ['与已有记录的期间重叠。', 'This overlaps the period of an existing record.'],
    FACT_NOT_FOUND: ['这段期间没有可改的记录。', 'There is no record in this period to change.'],
    FOUR_EYES_REQUIRED: [
      '录入人、送审人不能复核自己的条目，请由另一人复核。',
      'Whoever entered or submitted an entry does not decide it. Leave it to a second person.',
    ],
    ALREADY_DECIDED: [
      '这一条不在待复核状态（已复核、已被替换或尚未送审），请刷新后查看。',
      'This entry is not waiting for a decision: it was decided, replaced or not submitted. Reload and look again.',
    ],
    ENTRY_NOT_FOUND: ['没有这一条目，或不在您的数据范围内。', 'There is no such entry, or it lies outside your scope.'],
    ENTRY_WAITING: [
      '另有他人录入的条目待复核，请先复核那一条。',
      "Somebody else's entry is waiting for its decision. Have that one decided first.",
    ],
    ENTRY_NOT_YOURS: ['只有录入人可以撤回这一条。', 'Only the person who entered this can take it back.'],
    QUERY_UNSUPPORTED: ['不支持这样的查询。', 'Such a query is not supported.'],
    QUERY_TOO_COMPLEX: ['查询太复杂，请缩小范围。', 'The query is too complex. Narrow it down.'],
    QUERY_TOO_SLOW: [
      '查询用时过长，已中止。请减少行数、时点或指标后再查。',
      'The query took too long and was given up. Ask for fewer rows, days or indicators.',
    ],
    REQUEST_TOO_LARGE: ['提交的内容太大。', 'What you sent is too large.'],
    USER_NOT_FOUND: ['没有这个用户。', 'There is no such user.'],
    USERNAME_TAKEN: ['用户名已被使用。', 'This user name is taken.'],
    SCOPE_REGIONS_REQUIRED: ['这种数据范围须选区划。', 'This kind of scope needs regions.'],
    LAST_ADMINISTRATOR: ['至少要留一名可用的管理员。', 'At least one active administrator must remain.'],
    ROLES_EXCLUSIVE: ['这些角色不能由一人兼任。', 'One person cannot hold these roles together.'],
    OWN_RIGHTS: ['不能改自己的角色、范围或状态。', 'You cannot change your own roles, scope or state.'],
    REGION_NOT_FOUND: [
      '没有这个区划，或不在您的数据范围内。',
      'There is no such region, or it lies outside your scope.',
    ],
    REGION_EVENT_NOT_FOUND: [
      '没有这项区划变更，或与您的数据范围无关。',
      'There is no such boundary event, or it does not concern your scope.',
    ],
    UNIT_NOT_IN_FORCE: [
      '所选区划在生效日不存在，请另选区划或生效日。',
      'This region is not in force on the first day. Choose another region or day.',
    ],
    UNIT_NOT_THERE: [
      '%{unit} 在 %{on} 不在册（尚未设立，或已合并、拆分、撤销），或录入之后已因区划变更成为另一个单位。请按当日在册的单位填报。',
      'On %{on} there was no %{unit}: not set up yet, merged, divided or abolished; or it became another unit since this was entered. Enter it for the unit that was there that day.',
    ],
    UNIT_ENDED: [
      '%{unit} 自 %{on} 起因区划变更不再存在，去向不唯一。人员：请指明自当日起的后继单位，或先自当日起派驻到后继单位，再更正之前的日子；设施：请自当日起登记到后继社区。',
      'From %{on} on there is no %{unit}, and the event does not say which unit follows. Of a person choose the unit from that day on, or assign to it from that day first and then correct the days before; register a facility at the community that follows, from that day.',
    ],
    CODE_TAKEN: [
      '这个代码在生效日或其后已有其他区划使用，请换一个。',
      'Another region bears this code on or after the first day. Give another one.',
    ],
    SHARES_NOT_ONE: [
      '分摊比例须全部填写或全部不填；填写时合计须为 1。',
      "Give every part's share or none; together they must be 1.",
    ],
    PLACEMENT_MISSING: ['还有对象没有指定去向，请逐一指定。', 'Something has no place to go to yet. Place each.'],
    CHILDREN_LEFT: ['其下还有单位，请先划转或撤销它们。', 'There are units below. Transfer or abolish them first.'],
    EVENT_FOLLOWED: [
      '其后还有涉及同样单位的调整，请先撤回后一项，或改用更晚的生效日。',
      'A later event concerns the same units. Take that one back first, or choose a later day.',
    ],
    EVENT_HAS_NEWCOMERS: [
      '后设的单位已有新登记的对象，但当时它尚未设立，请指定它们的去向。',
      'Something new is registered at the unit it made, on days when the unit was not there. Say where that goes.',
    ],
    EVENT_ENDED: ['这项调整未生效或已撤回，请刷新。', 'This event is not in force or was taken back. Reload.'],
    EVENT_STALE: [
      '提出之后，区划变更 %{event}（%{on} 生效）已改动“%{unit}”：请退回，由提出人以变动后的情况重新提出。',
      'Event %{event} of %{on} has changed "%{unit}" since this was proposed. Return it, so that it is proposed anew on top of that.',
    ],
    COMMUNITY_NOT_FOUND: [
      '没有这个社区或村，或不在您的数据范围内。',
      'There is no such community, or it lies outside your scope.',
    ],
    FACILITY_NOT_FOUND: [
      '没有这处设施，或不在您的数据范围内。',
      'There is no such facility, or it lies outside your scope.',
    ],
    FACILITY_CANNOT_COUNT: [
      '这样的设施不能计入：须已验收、移交或在用，且不是户外场所。',
      'It cannot count: it must be accepted, handed over or in use, and not an outdoor venue.',
    ],
    FACILITY_AREA_EXCEEDED: [
      '居民活动面积不能大于建筑面积。',
      'The resident activity area cannot exceed the building area.',
    ],
    AREA_INVALID: [
      '面积须为不小于 0 的数，至多两位小数。',
      'An area is a number of at least 0 with at most two decimals.',
    ],
    BASE_FIGURE_INVALID: [
      '须为不小于 0、不超出合理范围的整数；日期须在 1953-07-01 与今天之间。',
      'A whole number of at least 0 within reason, of a day between 1953-07-01 and today.',
    ],
    BASE_FIGURE_DUPLICATE: ['同一区划、同一指标、同一日期只能填一次。', 'One figure per region, metric and date.'],
    ALREADY_SUBMITTED: [
      '这条数据已送审、已复核或已被替换，请刷新后去掉它再提交。',
      'This figure waits already, was decided or was replaced. Reload and leave it out.',
    ],
    PLAUSIBILITY_REMARK_REQUIRED: [
      '有 %{count} 条数据存疑、须说明（%{figures}）：请在送审说明中写明原因。',
      '%{count} figures look doubtful and must be explained (%{figures}): say why in the remark.',
    ],
    COLLECTION_PERIOD_NOT_FOUND: ['没有这个填报任务。', 'There is no such collection period.'],
    COLLECTION_PERIOD_INVALID: [
      '截止日不能早于开始日和统计时点；填报层级不能高于范围；范围须为区或镇街。',
      'It cannot be due before it opens or before the day of its figures; the level cannot lie above its region, which is a district or a street.',
    ],
    ID_NUMBER_INVALID: [
      '这不是有效的公民身份号码，请与证件核对。',
      'This is no resident identity number: compare it with the card.',
    ],
    WORKER_TOO_YOUNG: [
      '未满 %{youngest} 周岁不得聘用（%{from} 才满）：请核对出生日期或入职日。',
      'Nobody under %{youngest} may be employed (reached on %{from}): check the birth date or the first day.',
    ],
    WORKER_EXISTS: [
      '这个号码已在另一份档案上，请打开那份档案。',
      'Another file has this number already: open that one.',
    ],
    WORKER_EXISTS_ELSEWHERE: [
      '持此号码的人在您的数据范围之外已有档案：请提出调动，不要重新建档。',
      'Somebody with this number has a file outside your scope: ask for a transfer instead of opening a new one.',
    ],
    UNMASK_LIMIT: [
      '一小时内查看原文已达 %{most} 次，请稍后再看。',
      'You have looked at %{most} values in the clear within an hour; try again later.',
    ],
    CLEAR_EXPORT_LIMIT: [
      '24 小时内带号码原文的导出已达 %{most} 份，请稍后再导出。',
      'You have asked for %{most} files with numbers in the clear within 24 hours; try again later.',
    ],
    FACT_OUTSIDE_EMPLOYMENT: [
      '%{on} 这天没有聘用记录，这项记录须在聘用期内：请核对日期或聘用记录。',
      'Nothing says that the worker was employed on %{on}, and this must lie within employment: check the days.',
    ],
    FACT_BEFORE_BIRTH: [
      '日期早于出生日期（%{birthDate}），请核对。',
      'That is before the birth date (%{birthDate}): check the days.',
    ],
    CERTIFICATE_BEFORE_EXAM: [
      '发证日期早于考试日期（%{examOn}），请与证书核对。',
      'It was issued before the exam (%{examOn}): compare both days with the certificate.',
    ],
    CERTIFICATE_MISSING: [
      '档案中到那天为止没有这种证书，请先登记证书。',
      'No such certificate is on file by that day: enter the certificate first.',
    ],
    CERTIFICATE_IN_USE: [
      '%{registeredOn} 的证书登记以这本证书为据：请先撤销或更正那次登记。',
      'The registration of %{registeredOn} rests on this certificate: withdraw or correct that first.',
    ],
    ASSESSMENT_QUOTA: [
      '%{of} 人参加考核，优秀最多 %{allowed} 人，填了 %{given} 人：请调整，或写明批准超额的文件。',
      'Of %{of} assessed at most %{allowed} may be excellent, and %{given} are: give fewer, or name the document that allows more.',
    ],
    ATTACHMENT_NOT_FOUND: [
      '没有这个附件：上传后一天内未使用即清除，请重新上传。',
      'There is no such file; uploads that nothing names go after a day: upload it again.',
    ],
    FILE_EMPTY: ['文件是空的，请另选。', 'The file is empty; choose another.'],
    FILE_TOO_LARGE: [
      '文件超过 20 MB，请降低扫描分辨率后再传。',
      'The file is larger than 20 MB; scan it at a lower resolution.',
    ],
    FILE_TYPE_UNKNOWN: [
      '只收 PDF、JPEG、PNG 文件（按内容识别），请另存为其中一种。',
      'Only PDF, JPEG and PNG, by content: save it as one of them.',
    ],
    WORKBOOK_UNKNOWN: [
      '这不是 Excel 工作簿：请用 .xlsx 或 .csv 文件。',
      'This is no workbook: take an .xlsx or .csv file.',
    ],
    WORKBOOK_OLD_FORMAT: [
      '这是旧版 .xls 工作簿：请在 Excel 或 WPS 中另存为 .xlsx 后再传。',
      'This is an old .xls workbook: save it as .xlsx and upload that.',
    ],
    WORKBOOK_OTHER_FORMAT: [
      '这个文件不是 .xlsx 工作簿（可能是 .xlsb、.ods、.docx 或普通压缩包）：请另存为 .xlsx 后再传。',
      'This is no .xlsx workbook (perhaps .xlsb, .ods, .docx or a plain archive): save it as .xlsx and upload that.',
    ],
    WORKBOOK_WEB_PAGE: [
      '这个文件其实是网页（有的系统导出时只改了扩展名）：请用 Excel 或 WPS 打开，另存为 .xlsx 后再传。',
      'This is a web page under the name of a workbook: open it in a spreadsheet program, save it as .xlsx and upload that.',
    ],
    WORKBOOK_ENCRYPTED: [
      '这个工作簿设有打开密码：请取消密码另存后再传。',
      'This workbook opens with a password only: save it without one.',
    ],
    WORKBOOK_DAMAGED: [
      '这个文件已损坏：请用 Excel 或 WPS 打开，另存一份后再传。',
      'This file is damaged: open it in a spreadsheet program and save it anew.',
    ],
    WORKBOOK_TOO_LARGE: [
      '这个工作簿展开后太大（最多 %{mostMegabytes} MB）：请删去图片、空行格式等与数据无关的内容，或分成几个文件。',
      'Unpacked, this workbook is too large (%{mostMegabytes} MB at most): take out what is no data, or divide it.',
    ],
    WORKBOOK_ENCODING: [
      '认不出这个文本文件的编码：请另存为 UTF-8 编码的 .csv，或 .xlsx。',
      'The encoding of this text file is not known: save it as .csv in UTF-8, or as .xlsx.',
    ],
    WORKBOOK_WITHOUT_SHEET: ['这个工作簿里没有工作表。', 'This workbook has no sheet.'],
    WORKBOOK_SHEET_NOT_FOUND: [
      '工作簿里没有名为“%{sheet}”的工作表，请另选。',
      'The workbook has no sheet "%{sheet}": choose another.',
    ],
    WORKBOOK_SHEET_EMPTY: [
      '工作表“%{sheet}”是空的，请另选工作表或文件。',
      'The sheet "%{sheet}" is empty: choose another sheet or file.',
    ],
    WORKBOOK_TOO_MANY_ROWS: ['行数超过 %{most}：请分成几个文件。', 'More than %{most} rows: divide the file.'],
    WORKBOOK_TOO_MANY_COLUMNS: [
      '第 %{most} 列右边还有内容：请删去与数据无关的列。',
      'Something stands right of column %{most}: take out what is no data.',
    ],
    NOT_ON_FILE: ['档案中没有这一项。', 'There is no such value on file.'],
    WORKER_NOT_FOUND: [
      '没有这名社区工作者，或不在您的数据范围内。',
      'There is no such worker, or the file lies outside your scope.',
    ],
    TRANSFER_SAME_UNIT: ['该日已在这个单位，无须调动。', 'Already at this unit that day: nothing to transfer.'],
    TRANSFERS_REFUSED: [
      '有 %{count} 人不能调动，全部未保存：%{who}。',
      '%{count} cannot be transferred, so nobody was: %{who}.',
    ],
    TRANSFER_NOT_FOUND: [
      '没有这份调动申请，或不在您的数据范围内。',
      'There is no such transfer request, or it lies outside your scope.',
    ],
    TRANSFER_NOT_HELD: [
      '由档案所在单位答复；您不持有这份档案。',
      'The office that holds the file answers; you do not hold it.',
    ],
    TRANSFER_WAITING: [
      '本街道对同一人的申请正在等待答复。',
      'Your street already waits for an answer about this person.',
    ],
    TRANSFER_LIMIT: [
      '一小时内最多申请 %{most} 次，请稍后再试。',
      'At most %{most} requests in an hour; please try again later.',
    ],
    TRANSFER_EXPIRED: ['申请已于 %{on} 失效，请对方重新申请。', 'The request expired on %{on}; ask for a new one.'],
    TRANSFER_UNIT_GONE: [
      '调入单位“%{unit}”在 %{on} 不存在或将撤销，请退回，由对方重新申请。',
      '"%{unit}" is not there on %{on}, or has an end. Return the request; it is made anew.',
    ],
    TERMS_CHANGED: [
      '届满人员与预览时不同（现为 %{count} 人），请重新查看。',
      'Other people hold these terms than the preview showed (%{count} now). Please look again.',
    ],
    EMPLOYER_NOT_FOUND: ['没有这个用人单位。', 'There is no such employer.'],
    EMPLOYER_CLOSED: [
      '该用人单位自停用日起不再聘用，请另选或缩短期间。',
      'This employer has closed. Choose another, or let the employment end before.',
    ],
    EMPLOYER_IN_USE: [
      '停用日之后仍有人受聘于该单位，请先办理离职或变更用人单位。',
      'People are still employed there after that day. Let them leave or change their employer first.',
    ],
    CREDIT_CODE_INVALID: [
      '统一社会信用代码有误，请核对 18 位及校验码。',
      'This is no unified social credit code. Check its 18 characters.',
    ],
    CREDIT_CODE_TAKEN: [
      '已有用人单位使用这个统一社会信用代码，请直接选用。',
      'Another employer has this credit code. Choose that one.',
    ],
    UNIT_WITHOUT_WORKERS: [
      '不能派驻到区或虚拟区划，请选镇街、社区或村。',
      'Nobody is assigned to the district or a virtual unit. Choose a street, town, community or village.',
    ],
    ASSIGNMENT_MISSING: [
      '这段聘用期间没有派驻单位，请先补录派驻。',
      'He would be employed and assigned to no unit. Record the assignment for those days first.',
    ],
    EMPLOYMENT_GAP: [
      '前一段聘用会中断而没有离职原因，请先更正其截止日或办理离职。',
      'The employment before would end without a reason. Correct its end first, or let him leave.',
    ],
    QUOTA_FULL: [
      '%{unit} 自 %{on} 起将占用 %{used} 人，员额只有 %{places} 人：请改派他处、改期，或写明批准超员的文件。',
      'From %{on} on %{used} people would use the %{places} places of %{unit}: choose another unit or day, or name the paper that allows it.',
    ],
    QUOTA_FULL_ABOVE: [
      '上一级的员额自 %{on} 起已满，须由上一级办理。',
      'From %{on} on the places of a region above are all used; who keeps them has to enter this.',
    ],
    HEADCOUNT_FROM_ABOVE: [
      '街道（镇）和区的员额由区里核定。',
      'The places of a street and of the district are set by the district.',
    ],
    STAFFING_FORMULA_INVALID: [
      '公式在“%{path}”处有误：%{problem}%{others}。',
      'The formula has a fault at "%{path}": %{problem}%{othersEn}.',
    ],
    INDICATOR_NOT_FOUND: ['没有这个指标。', 'There is no such indicator.'],
    TARGET_NOT_FOUND: ['没有这个目标。', 'There is no such target.'],
    GOVERNING_DOCUMENT_NOT_FOUND: [
      '登记中没有这份依据文件，或尚未通过复核。',
      'The register has no such document, or nobody has approved it yet.',
    ],
    TARGET_DEADLINE_REQUIRED: ['目标须有截止日期。', 'A target needs a deadline.'],
    TREND_TOO_LONG: [
      '这样有 %{points} 个点，最多 %{max} 个：请缩短时间或加大步长。',
      'That makes %{points} points, at most %{max} can be shown: take a shorter time or a longer step.',
    ],
    FROZEN_NOT_FOUND: [
      '没有这个定格值，或它与所提请的指标、区划、时点不符。',
      'No such frozen value, or it is of another indicator, region or day.',
    ],
    FREEZE_INCOMPLETE: [
      '%{code} 在该时点算不出来（%{status}），不能定格：请先补齐输入。',
      '%{code} cannot be computed at that day (%{status}), so there is nothing to freeze: bring the missing input first.',
    ],
    FREEZE_BELOW_LEVEL: [
      '%{code} 在这一层级仅供诊断，不上报：请选上级区划。',
      '%{code} is only a diagnosis at this level and is not reported: choose the region above.',
    ],
    FREEZE_WAITING: [
      '%{code} 已有一个定格值待复核（编号 %{id}）：请等复核；提请人可另行提请，替换自己的那一个。',
      'A frozen value of %{code} (no. %{id}) waits for its decision already: wait for it; who proposed it may replace it.',
    ],
    FREEZE_EXISTS: [
      '%{code} 在该区划、该时点已经定格（编号 %{id}）：要改正，请写明更正对象。',
      '%{code} is frozen already for this region and day (no. %{id}): to correct it, say which one you correct.',
    ],
    FREEZE_STALE: [
      '%{code} 现在算出来已不同（编号 %{id}）：请退回，由提请人重新提请。',
      '%{code} comes out otherwise by now (no. %{id}): return it, so that it is proposed anew.',
    ],
    GAP_NOT_MEASURED: [
      '%{code} 在今天没有可计算的口径，不能做缺口规划。',
      '%{code} is not computed today, so there is no gap to plan.',
    ],
    GAP_PLAN_NOT_FOUND: ['没有这个规划，或不在您的数据范围内。', 'No such plan, or outside your data scope.'],
    GAP_PLAN_NOT_OWN: [
      '只有制定人能改这个规划、改名或删除；您可以另存为自己的。',
      'Only who made this plan changes, renames or removes it. You may save it as another of your own.',
    ],
    QUERY_INVALID: ['查询有误：%{problem}', 'The query is not valid: %{problem}'],
    SAVED_QUERY_NOT_FOUND: ['没有这条保存的查询，请刷新。', 'There is no such saved query. Reload.'],
    SAVED_QUERY_NOT_OWN: [
      '只有所有者能改或删这条查询；可以另存为自己的。',
      'Only its owner changes or removes this query. You may save it under a name of your own.',
    ],
    SAVED_QUERY_NAME_TAKEN: [
      '您已有同名的查询，请换一个名称，或修改原来那条。',
      'One of your queries has this name. Choose another, or change that one.',
    ],
    SAVED_VIEW_NOT_FOUND: ['没有这个保存的视图，请刷新。', 'There is no such view. Reload.'],
    SAVED_VIEW_NOT_OWN: [
      '只有所有者能改或删这个视图；可以另存为自己的。',
      'Only its owner changes or removes this view. You may save it as your own.',
    ],
    SAVED_VIEW_NAME_TAKEN: [
      '您在这个列表已有同名的视图，请换一个名称，或更新原来那个。',
      'One of your views of this list has this name. Choose another, or update that one.',
    ],
    EXPORT_PATH_UNKNOWN: ['查询结果里没有这个列表，可选：%{lists}', 'The answer has no such list; there are: %{lists}'],
    EXPORT_TOO_LARGE: [
      '导出的内容太多（一次至多 20,000 行），请加筛选缩小范围。',
      'Too much to export (at most 20,000 rows at once). Narrow it down.',
    ],
    JOB_NOT_FOUND: ['没有这项任务，请刷新。', 'There is no such job. Reload.'],
    JOB_ENDED: ['任务已经结束，不能再取消。', 'The job has ended and can no longer be cancelled.'],
    JOB_INTERRUPTED: [
      '服务器在处理时中断了 %{attempts} 次，任务已停止，没有写入任何内容。请重新提交；再次发生时请联系管理员。',
      'The server was interrupted %{attempts} times while it worked, so the job was stopped. Nothing was stored. Ask for it again; if it happens again, ask an administrator.',
    ],
    GRADE_SCHEME_NOT_FOUND: [
      '没有这个等级序列方案，或它不在您的数据范围内。',
      'There is no such grade scheme, or it is outside your scope.',
    ],
    GRADE_SCHEME_INVALID: [
      '方案在“%{path}”处有误：%{problem}%{others}。',
      'The scheme has a fault at "%{path}": %{problemEn}%{othersEn}.',
    ],
    GRADE_SCHEME_LOCKED: [
      '只有草稿可以修改、提交或删除，只有已批准或随产品提供的方案可以作为上级方案。请照此起草新版。',
      'Only a draft can be changed, submitted or deleted, and only what was approved or comes with the product can be built upon. Begin a new draft from it.',
    ],
    GRADE_SCHEME_NOT_IN_FORCE: [
      '%{day} 本区没有施行的等级序列方案。',
      'No grade scheme is in force in the district on %{day}.',
    ],
    REGRADE_NOT_FOUND: ['没有这个调级批次，或不在您的数据范围内。', 'There is no such batch of grades in your scope.'],
    REGRADE_ITEM_NOT_FOUND: [
      '没有这条调级明细或疑问，或不在您的数据范围内。',
      'There is no such proposal or question in your scope.',
    ],
    REGRADE_OPEN: [
      '该范围 %{day} 的调级批次尚未办结，请先审定或撤回。',
      'A batch of that region for %{day} is open. Decide it or take it back first.',
    ],
    REGRADE_NOT_OPEN: ['该批次不在待审定状态，请刷新。', 'The batch is not open for a decision. Reload the page.'],
    REGRADE_REMINDED: ['一小时内已提醒过，请稍后再试。', 'They were reminded within the last hour. Try again later.'],
    REGRADE_NO_DECIDER: [
      '没有其他人可审定本批次，请管理员授予审定权限。',
      'Nobody else may decide this batch. Have the administrator give somebody the right.',
    ],
    SECOND_LOOKS_FAILED: [
      '%{count} 人均未能复查，已搁置；下次档案变更或一天后重试。',
      'None of %{count} workers could be looked at again. They are set aside until their next fact or for a day.',
    ],
    GRADE_SIMULATION_NOT_FOUND: [
      '没有这次方案模拟，或不在您的数据范围内。',
      'There is no such simulation in your scope.',
    ],
    GRADE_SIMULATION_NOT_DONE: [
      '这次模拟尚未算完，请等其完成。',
      'The simulation is still computed. Wait for its job.',
    ],
    JOBS_WAITING: [
      '您已有 %{most} 项任务在排队或进行，请等其完成或取消几项。',
      '%{most} jobs of yours wait or run. Let them end, or cancel some.',
    ],
    IMPORT_KIND_UNKNOWN: [
      '没有这种导入类别，或您没有它的权限。',
      'There is no such kind of import, or you may not use it.',
    ],
    IMPORT_FILE_GONE: [
      '上传的文件已不在（保留 24 小时）：请重新上传。',
      'The uploaded file is gone (kept 24 hours): upload it again.',
    ],
    IMPORT_NOT_FOUND: ['没有这一导入批次，或不是您的。', 'There is no such batch, or it is not yours.'],
    IMPORT_WRONG_STATE: [
      '这一批次现在不能这样处理，请刷新后查看。',
      'The batch is not in a state for this: reload it.',
    ],
    IMPORT_HAS_PROBLEMS: [
      '还有 %{rows} 行有问题：请改好文件后重新上传，全部无误才能写入。',
      '%{rows} rows have problems: mend the file and upload it again.',
    ],
    IMPORT_MAPPING_INVALID: [
      '列的对应有误：同一列对应了两次，或没有这一列。',
      'The columns are matched wrongly: one is named twice, or does not exist.',
    ],
    IMPORT_UNDO_BLOCKED: [
      '不能撤销：第 %{rows} 行写入的记录后来又改过（共 %{count} 行）。',
      'It cannot be taken back: what rows %{rows} wrote was touched since (%{count} rows).',
    ],
  },
});
