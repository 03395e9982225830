/**
 * What a column holds. `year`, `cumulative` and `previousYear` are figures of that scope; `month` (本期实际, 本季度) is a
 * current period and no figure; `own` is 本级 and `lower` the bodies below it, both beside a total; `share` is another part
 * of the total (区直单位统计数); `unknown` is a header that says nothing.
 */
export type ColumnRole =
  | 'label'
  | 'serial'
  | 'unit'
  | 'code'
  | 'note'
  | 'year'
  | 'month'
  | 'cumulative'
  | 'previousYear'
  | 'own'
  | 'lower'
  | 'share'
  | 'unknown';

/** Words for a circle of bodies, alone and with those for a sum: 全县, 全县合计; 本级, 本级数. */
const summed = (circles: string): string =>
  circles
    .split(' ')
    .flatMap((circle) => ['', '合计', '总计', '小计', '汇总', '总数', '数'].map((sum) => `${circle}${sum}`))
    .join(' ');

/** Header words as they were met, in the words of the forms and without blanks. */
const WORDS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  label: [
    '统计指标 指标名称 指标 指标项 指标项目 指标内容 统计指标名称',
    '统计项目 统计内容 项目 项目名称 名称 内容 类别', // general words of local copies
  ],
  serial: ['序号 行次 行号 编号'],
  unit: ['单位 计量单位 计算单位 统计单位'],
  code: ['代码 编码 代号 指标代码'],
  note: [
    '备注 说明 注释 填报说明 指标说明 指标解释 统计口径 责任单位 填报单位',
    '同比 同比增减 同比增长 增长 增幅 增减 增减率 增长率 比上年增减 比上年增长 较上年增减',
  ],
  year: [
    '统计数 统计数据 统计数量 统计数字 统计结果 统计值 数量 数值 数据 数字 数目 填报数 填报数据 完成情况',
    '合计 总计 总数 汇总 汇总数',
    summed('全市 全县 全区 全省 全州 全旗 全镇 全乡 全街道 全系统 全局 全厅'),
    '本年累计 本年累计数 本年 本年度 本年数 本年度数 本年合计 本年实际 本年度累计 全年 全年累计 全年数 全年合计',
    '年度 年度数 年度累计 年度合计 年度统计数 年度数据', // the year was left out: ＿＿年度
  ],
  month: [
    '本期实际 本期 本期数 本月 本月数 本月实际 本月累计 当月 当月数',
    '本季 本季度 本季度数 当季 本季累计 本季度累计 上半年 下半年 半年',
  ],
  cumulative: ['历年累计 历年累计数 历年合计 历年总计 历年总数 历年 历史累计 历年数 总累计'],
  previousYear: ['上年 上年度 上年数 去年 上年同期 去年同期 上年累计 上年同期数 上一年度 上一年'],
  own: [
    summed('本级 本机关 本单位 市本级 区本级 县本级 省本级 州本级 旗本级 镇本级 局本级 厅本级 委本级 局机关 厅机关'),
  ],
  lower: [
    summed('县区 区县 县市 县市区 市县 市州 乡镇 街道 乡镇街道 镇街 镇乡 县(市、区) 县(市)区 县(区) 乡(镇) 镇(街道)'),
    summed('各县区 各区县 各县市 各县市区 各市州 各乡镇 各镇街 各县(市、区) 各县(市)区 各县(区)'),
    summed('下级 下级单位 下属单位 所属单位 直属单位 基层单位 分支机构 派出机构'),
  ],
};

export const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, lists]) =>
    lists.flatMap((list) => list.split(' ').map((word) => [word, role as ColumnRole] as const)),
  ),
);
