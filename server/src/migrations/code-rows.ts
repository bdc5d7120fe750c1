/** One code of a table: code, name in Chinese, name in English. */
export type CodeRow = readonly [code: string, zh: string, en: string];

/**
 * Ethnic groups (民族).
 *
 * Source: GB/T 3304-1991 《中国各民族名称的罗马字母拼写法和代码》, 97 and 98 as its users add them.
 */
export const ETHNIC_GROUPS: readonly CodeRow[] = [
  ['01', '汉族', 'Han'],
  ['02', '蒙古族', 'Mongol'],
  ['03', '回族', 'Hui'],
  ['04', '藏族', 'Zang'],
  ['05', '维吾尔族', 'Uygur'],
  ['06', '苗族', 'Miao'],
  ['07', '彝族', 'Yi'],
  ['08', '壮族', 'Zhuang'],
  ['09', '布依族', 'Buyei'],
  ['10', '朝鲜族', 'Chosen'],
  ['11', '满族', 'Man'],
  ['12', '侗族', 'Dong'],
  ['13', '瑶族', 'Yao'],
  ['14', '白族', 'Bai'],
  ['15', '土家族', 'Tujia'],
  ['16', '哈尼族', 'Hani'],
  ['17', '哈萨克族', 'Kazak'],
  ['18', '傣族', 'Dai'],
  ['19', '黎族', 'Li'],
  ['20', '傈僳族', 'Lisu'],
  ['21', '佤族', 'Va'],
  ['22', '畲族', 'She'],
  ['23', '高山族', 'Gaoshan'],
  ['24', '拉祜族', 'Lahu'],
  ['25', '水族', 'Sui'],
  ['26', '东乡族', 'Dongxiang'],
  ['27', '纳西族', 'Naxi'],
  ['28', '景颇族', 'Jingpo'],
  ['29', '柯尔克孜族', 'Kirgiz'],
  ['30', '土族', 'Tu'],
  ['31', '达斡尔族', 'Daur'],
  ['32', '仫佬族', 'Mulao'],
  ['33', '羌族', 'Qiang'],
  ['34', '布朗族', 'Blang'],
  ['35', '撒拉族', 'Salar'],
  ['36', '毛南族', 'Maonan'],
  ['37', '仡佬族', 'Gelao'],
  ['38', '锡伯族', 'Xibe'],
  ['39', '阿昌族', 'Achang'],
  ['40', '普米族', 'Pumi'],
  ['41', '塔吉克族', 'Tajik'],
  ['42', '怒族', 'Nu'],
  ['43', '乌孜别克族', 'Uzbek'],
  ['44', '俄罗斯族', 'Russ'],
  ['45', '鄂温克族', 'Ewenki'],
  ['46', '德昂族', 'Deang'],
  ['47', '保安族', 'Bonan'],
  ['48', '裕固族', 'Yugur'],
  ['49', '京族', 'Gin'],
  ['50', '塔塔尔族', 'Tatar'],
  ['51', '独龙族', 'Derung'],
  ['52', '鄂伦春族', 'Oroqen'],
  ['53', '赫哲族', 'Hezhen'],
  ['54', '门巴族', 'Monba'],
  ['55', '珞巴族', 'Lhoba'],
  ['56', '基诺族', 'Jino'],
  ['97', '其他', 'Other'],
  ['98', '外国血统中国籍人士', 'Chinese citizen of foreign descent'],
];

/**
 * Political status (政治面貌).
 *
 * Source: GB/T 4762-1984 《政治面貌代码》.
 */
export const POLITICAL_STATUS: readonly CodeRow[] = [
  ['01', '中国共产党党员', 'Member of the Communist Party of China'],
  ['02', '中国共产党预备党员', 'Probationary member of the Communist Party of China'],
  ['03', '中国共产主义青年团团员', 'Member of the Communist Youth League of China'],
  ['04', '中国国民党革命委员会会员', 'Member of the Revolutionary Committee of the Chinese Kuomintang'],
  ['05', '中国民主同盟盟员', 'Member of the China Democratic League'],
  ['06', '中国民主建国会会员', 'Member of the China National Democratic Construction Association'],
  ['07', '中国民主促进会会员', 'Member of the China Association for Promoting Democracy'],
  ['08', '中国农工民主党党员', 'Member of the Chinese Peasants’ and Workers’ Democratic Party'],
  ['09', '中国致公党党员', 'Member of the China Zhi Gong Party'],
  ['10', '九三学社社员', 'Member of the Jiusan Society'],
  ['11', '台湾民主自治同盟盟员', 'Member of the Taiwan Democratic Self-Government League'],
  ['12', '无党派民主人士', 'Public figure without party affiliation'],
  ['13', '群众', 'None of these'],
];

/**
 * Education (学历).
 *
 * Source: GB/T 4658-2006 《学历代码》.
 */
export const EDUCATION_LEVELS: readonly CodeRow[] = [
  ['10', '研究生教育', 'Postgraduate education'],
  ['11', '博士研究生毕业', 'Doctoral programme, graduated'],
  ['12', '博士研究生结业', 'Doctoral programme, completed'],
  ['13', '博士研究生肄业', 'Doctoral programme, not completed'],
  ['14', '硕士研究生毕业', 'Master’s programme, graduated'],
  ['15', '硕士研究生结业', 'Master’s programme, completed'],
  ['16', '硕士研究生肄业', 'Master’s programme, not completed'],
  ['17', '研究生班毕业', 'Postgraduate class, graduated'],
  ['18', '研究生班结业', 'Postgraduate class, completed'],
  ['19', '研究生班肄业', 'Postgraduate class, not completed'],
  ['20', '大学本科、专科教育', 'Higher education'],
  ['21', '大学本科毕业', 'Bachelor’s programme, graduated'],
  ['22', '大学本科结业', 'Bachelor’s programme, completed'],
  ['23', '大学本科肄业', 'Bachelor’s programme, not completed'],
  ['28', '大学普通班毕业', 'Ordinary university class, graduated'],
  ['31', '大学专科毕业', 'Junior college, graduated'],
  ['32', '大学专科结业', 'Junior college, completed'],
  ['33', '大学专科肄业', 'Junior college, not completed'],
  ['40', '中等职业教育', 'Secondary vocational education'],
  ['41', '中等专科毕业', 'Secondary specialised school, graduated'],
  ['42', '中等专科结业', 'Secondary specialised school, completed'],
  ['43', '中等专科肄业', 'Secondary specialised school, not completed'],
  ['44', '职业高中毕业', 'Vocational high school, graduated'],
  ['45', '职业高中结业', 'Vocational high school, completed'],
  ['46', '职业高中肄业', 'Vocational high school, not completed'],
  ['47', '技工学校毕业', 'Technical school, graduated'],
  ['48', '技工学校结业', 'Technical school, completed'],
  ['49', '技工学校肄业', 'Technical school, not completed'],
  ['60', '普通高级中学教育', 'Senior high education'],
  ['61', '普通高中毕业', 'Senior high school, graduated'],
  ['62', '普通高中结业', 'Senior high school, completed'],
  ['63', '普通高中肄业', 'Senior high school, not completed'],
  ['70', '初级中学教育', 'Junior high education'],
  ['71', '初中毕业', 'Junior high school, graduated'],
  ['73', '初中肄业', 'Junior high school, not completed'],
  ['80', '小学教育', 'Primary education'],
  ['81', '小学毕业', 'Primary school, graduated'],
  ['83', '小学肄业', 'Primary school, not completed'],
  ['90', '其他', 'Other'],
];

/**
 * Degrees (学位), by their first digit: which of the sciences it is in is not recorded.
 *
 * Source: GB/T 6864-2003 《中华人民共和国学位代码》.
 */
export const DEGREES: readonly CodeRow[] = [
  ['1', '名誉博士', 'Honorary doctor'],
  ['2', '博士', 'Doctor'],
  ['3', '硕士', 'Master'],
  ['4', '学士', 'Bachelor'],
];
