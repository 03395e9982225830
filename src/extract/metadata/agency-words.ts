/**
 * The words that names of agencies are made of. All in the form of the matching copy (simplified, half width), longest
 * first where one ends with another.
 */

/** What a name of an agency ends with. */
export const AGENCY_ENDINGS: readonly string[] = [
  '人民政府',
  '政府',
  '办公厅',
  '办公室',
  '办事处',
  '委员会',
  '管委会',
  '管委',
  '税务总局',
  '总局',
  '分局',
  '支局',
  '局',
  '厅',
  '总署',
  '署',
  '部',
  '委',
  '办',
  '海关',
  '总队',
  '支队',
  '大队',
  '队',
  '监狱',
  '法院',
  '检察院',
  '研究院',
  '医院',
  '院',
  '大学',
  '学院',
  '学校',
  '中学',
  '小学',
  '幼儿园',
  '中心',
  '联合会',
  '残联',
  '妇联',
  '总工会',
  '工商联',
  '供销社',
  '联社',
  '协会',
  '理事会',
  '集团',
  '公司',
  '银行',
  '支行',
  '分行',
  '馆',
  '站',
  '所',
  '处',
  '团委',
  '指挥部',
  '农场',
  '林场',
  '街道',
  '苏木',
  '民族乡',
  '镇',
  '乡',
  '园区',
  '开发区',
  '高新区',
  '新区',
  '示范区',
  '度假区',
  '管理区',
  '保税区',
  '试验区',
  '景区',
  '基地',
  '自治区',
  '自治州',
  '自治县',
  '自治旗',
  '地区',
  '林区',
  '特区',
  '省',
  '市',
  '县',
  '区',
  '旗',
  '盟',
  '州',
  '兵团',
  '街', // 佳荣里街, as Tianjin names its subdistricts
];

/** Names of a place without the agency: what stands in front of 政府信息公开 in 石鼓镇政府信息公开年度报告. */
export const PLACE_ENDINGS = '省市县区旗盟州镇乡';

/** What completes the name of a place or of a short form: 朝阳西路街道 + 办事处, 石鼓镇 + 人民政府, 卫健委 + 员会. */
export const COMPLETIONS: ReadonlySet<string> = new Set(['', '人民政府', '政府', '办事处', '街道办事处', '员会']);

/** The office of a government, which may be the issuer where only the place is named otherwise. */
export const GOVERNMENT_OFFICES: ReadonlySet<string> = new Set([
  '人民政府办公室',
  '人民政府办公厅',
  '政府办公室',
  '政府办公厅',
]);

/** Speaking of oneself, or of many: never the name of anybody. 贵州 and 全州县 are places, though 贵 and 全 are such words. */
export const PRONOUN =
  /^(?!贵州|全州[县镇])(?:我|本|各|该|贵|此|其|某|全)(?:省|市|州|县|区|旗|镇|乡|街|局|委|办|厅|院|校|署|部|关|处|所|行|站|中心|机关|单位|部门|级|系统|辖区|自治|有关|直属|相关)/;

/**
 * Words that no name holds: a stretch with one of them is a sentence, a heading or a label. Some are parts of names all
 * the same: 统计局, 信息化, 机构编制委员会, 政务公开办公室, 城市更新局, 庞各庄, and 会同县 at the beginning of a name or behind a place.
 */
export const NOT_IN_NAMES =
  /[的了〇○\d]|各(?!庄)|年度|年报|概述|概况|标题|名称|来源|关于|根据|按照|依据|情况|公布|认真|开展|推进|加强|做好|报告|通知|附件|首页|当前|位置|栏目|目录|指南|网站|门户|版权|打印|关闭|列表|更多|搜索|工作要点|下载|其中|及时|(?<!城市)更新(?![街乡镇])|修订|转发|转载|报送|以下|如下|汇总|结合|负责|(?<!^|[省市州])会同|会同(?!县)|牵头|撰写|起草|编写|主办|地址|电话|发布(?!厅)|公开(?!办|领导|中心|局)|统计(?![局厅委站所]|调查|监测|中心|信息|普查)|信息(?!化|中心|产业|局|办|管理|技术|服务|资源|安全)|(?<!机构)编制|联系(?!会|点)|平台(?!公司|管理)/;

/** Names that say nothing: a list or a template writes them in the place of a name. */
export const GENERIC_NAMES: ReadonlySet<string> = new Set([
  '人民政府',
  '政府',
  '政府部门',
  '部门',
  '市直部门',
  '区直部门',
  '县直部门',
  '政府办公室',
  '办公室',
  '办公厅',
  '委员会',
  '管委会',
  '街道',
  '街道办事处',
  '办事处',
  '乡镇',
  '镇街',
  '镇人民政府',
  '乡人民政府',
  '乡镇人民政府',
  '镇政府',
  '乡政府',
  '市政府',
  '县政府',
  '区政府',
  '省政府',
  '市人民政府',
  '县人民政府',
  '区人民政府',
  '本地区',
  '地区',
  '街办',
  '中心',
  '县区',
  '市县',
]);

/**
 * Units inside an agency that publish or answer for it: 党政办公室, 综合科, 政府信息公开领导小组办公室. Cut off where the
 * name in front of them is complete.
 */
export const INNER_UNIT =
  /(?:党政综合办公室|党政办公室|党政综合办|党政办|综合办公室|综合科|综合处|综合办|秘书科|秘书处|法规科|法规处|政策法规科|指挥中心办公室|指挥中心|(?:政府|政务)?(?:信息)?公开(?:工作)?(?:领导小组)?(?:办公室|办|科|处|室)|(?:电子政务|信息化|宣传|行政)(?:办公室|科|处|股)|办公室)$/;
