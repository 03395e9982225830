/** Classifiers, and the words that only look like them. */

import { startsWithAny, wordsOf } from './affixes.js';

/** `record` counts documents, requests and cases; `foreign` is a classifier of things no report of this kind counts. */
export type UnitKind = 'record' | 'person' | 'visit' | 'place' | 'money' | 'none' | 'foreign';

/** Longest first within a first character; 条次 and 件次 tally deliveries rather than documents. */
const UNITS: ReadonlyMap<string, UnitKind> = new Map([
  ['万元', 'money'],
  ['亿元', 'money'],
  ['元', 'money'],
  ['块钱', 'money'],
  ['人次', 'visit'],
  ['余人', 'person'],
  ['条次', 'record'],
  ['件次', 'record'],
  ['次', 'record'],
  ['件', 'record'],
  ['条', 'record'],
  ['宗', 'record'],
  ['起', 'record'],
  ['份', 'record'],
  ['例', 'record'],
  ['则', 'record'],
  ['篇', 'record'],
  ['期', 'record'],
  ['项', 'record'],
  ['部', 'record'],
  ['封', 'record'],
  ['桩', 'record'],
  ['只', 'record'],
  ['案', 'record'],
  ['单', 'record'],
  ['笔', 'record'],
  ['场', 'record'],
  ['班', 'record'],
  ['个', 'record'],
  ['人', 'person'],
  ['名', 'person'],
  ['位', 'person'],
  ['处', 'place'],
  ['所', 'place'],
  ['家', 'place'],
]);

const UNIT_WORDS = wordsOf([...UNITS.keys()]);

/** Two-character things whose first character alone would be a classifier. */
const NOT_UNITS = wordsOf(
  '个百分点 个渠道 个方面 个部分 个单位 个部门 个问题 个专题 个栏目 个阶段 个领域 个环节 个行业 个社区 个村 个乡 个镇 个县 个街道 个科室 个处室 个类别 个小组 个站点 个账号 个季度 个月 个工作日 个小时 小时 年 月 日 号 岁 天 点 分 时 届 楼 层 室 级 度 米 公里 亩 吨 户 台 套 辆 类 批 册 张 幅 页 字 版 章 款 周 季 种 大 方面 本 枚 座 栏 组 轮 步 路 村 镇 县 市 省 区 校 门 盏 株 头 瓶 箱 袋 粉丝 卷 块 面 架 盘 根 节 学时 课时 公顷 千瓦'.split(
    ' ',
  ),
);

/** Record classifiers that are also the first character of a common word behind a Chinese numeral (一部分, 两项制度). */
export const WORDS_BEHIND = wordsOf(
  '部分 部门 次性 次告知 条龙 条例 个别 人事 人大 人民 处理 处罚 处置 件事 期间 期工程 期建设 项目标 名录 所有 位置 例外 份子 单位 家属 家庭 案卷 条途径 条渠道 条路径 条措施 条举措 条经验 条主线 条热线 条专线 项措施 项举措 项制度 项机制 个途径 个渠道 班子 场所 部委 部署 宗旨 条款 条线 项行动'.split(
    ' ',
  ),
);

const NO_UNIT = ['', 'none'] as const;

export const unitAt = (text: string, at: number): readonly [string, UnitKind] => {
  if (text.startsWith('批次', at)) return ['批次', 'visit'];
  const foreign = startsWithAny(text, at, NOT_UNITS);
  if (foreign !== null) return [foreign, 'foreign'];
  const unit = startsWithAny(text, at, UNIT_WORDS);
  return unit === null ? NO_UNIT : [unit, UNITS.get(unit)!];
};
