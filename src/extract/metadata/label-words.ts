/**
 * The labels of the metadata that pages print around a report, in the form of the matching copy. `other` labels carry
 * nothing that is read here, but they end the value in front of them, and they are no shorter label in disguise
 * (填报日期 is not 日期).
 */
export type LabelKind =
  | 'index'
  | 'documentNumber'
  | 'title'
  /** Who wrote the report, by a form that the writer filled in. */
  | 'compiler'
  /** Who published it, by the record of the site. */
  | 'publisher'
  /** Where the page has it from: a site as often as an agency. */
  | 'source'
  | 'published'
  | 'dated'
  | 'written'
  | 'updated'
  | 'other';

const WORDS: Readonly<Record<LabelKind, string>> = {
  index: '索引号 信息索引号 信息索引 索引编号 索取号 信息索取号 文件索引号 信息编号',
  documentNumber: '文号 发文字号 发文文号 文件编号 公文文号 文件字号 发文号 文件文号 公文编号 字号文号',
  title: '标题 信息名称 文件名称 公文名称 题名 信息标题 文件标题 名称',
  compiler:
    '编制单位 编制机关 编写单位 报告单位 报告机关 填报单位 填报机关 填表单位 报送单位 上报单位 单位名称 机关名称 行政机关名称 填报部门 编制部门',
  publisher:
    '发布机构 发布单位 发布机关 发文机关 发文单位 发文机构 发布部门 公开机构 公开单位 公开机关 公开部门 制发机关 制发单位 制作单位 责任单位 责任部门 公开责任部门 信息公开责任部门 信息提供单位 生成单位 所属机构 主体单位 信息发布机构 信息发布单位',
  source: '来源 信息来源 文章来源 稿件来源 稿源 发布来源 内容来源 发布来源 供稿 供稿单位 作者 发布者 发布人 提供单位',
  published:
    '发布时间 发布日期 发布于 发表时间 发表日期 公开日期 公开时间 上网日期 上网时间 公布日期 公布时间 发稿时间 信息发布时间 信息发布日期 刊发日期',
  dated: '日期 时间 信息时间 录入时间 录入日期 添加时间 上传时间 信息日期',
  written:
    '发文日期 发文时间 成文日期 成文时间 生成日期 生成时间 公文生成日期 信息生成日期 制发日期 印发日期 形成日期 公文日期 产生日期 公文时效日期',
  updated: '更新时间 更新日期 编辑时间 修改时间 最后更新',
  other:
    '主题分类 分类 主题词 关键词 关键字 体裁 体裁分类 组配分类 主题 有效性 时效 效力状态 有效期 公开方式 公开范围 公开类别 公开形式 公开时限 信息类别 信息分类 类别 服务对象 ' +
    '生效日期 失效日期 废止日期 实施日期 施行日期 有效日期 截止日期 填报日期 填表日期 报出日期 报送日期 报送时间 填报时间 报告日期 签发日期 统计日期 打印日期 统计时间 办公时间 工作时间 受理时间 开放时间 上班时间 值班时间 ' +
    '内容概述 内容摘要 摘要 简介 栏目 所属栏目 浏览次数 浏览量 浏览 阅读 阅读次数 阅读量 点击 点击数 点击量 点击次数 访问量 访问次数 人气 字号 字体 字体大小 文字大小 ' +
    '责任编辑 编辑 审核 审核人 校对 责编 分享 分享到 打印 关闭 收藏 语言 载体类型 信息格式 文件类型 附件 下载 联系电话 电话 传真 邮编 地址 联系人 网址 ' +
    '单位负责人 填报人 填表人 负责人 地区及部门编号 单位法人代码 单位盖章 资料来源 数据来源 区域 当前位置 位置 人工智能朗读 扫一扫 背景颜色 概述 是否有效 公文种类 文种 密级',
};

/** The kind of every label. */
export const LABELS: ReadonlyMap<string, LabelKind> = new Map(
  (Object.keys(WORDS) as LabelKind[]).flatMap((kind) =>
    WORDS[kind].split(' ').map((word): [string, LabelKind] => [word, kind]),
  ),
);

export const LONGEST_LABEL = 10;

/** Labels that need no colon where a gap stands in front of them: they are no words of a sentence. */
export const PLAIN_LABELS: ReadonlySet<string> = new Set([
  '索引号',
  '信息索引号',
  '发布日期',
  '发布时间',
  '发布于',
  '发布机构',
  '发布单位',
  '发文机关',
  '发文日期',
  '发文字号',
  '成文日期',
  '公开日期',
  '主题分类',
  '信息来源',
  '来源',
  '文号',
  '生成日期',
  '公文生成日期',
  '有效性',
  '浏览次数',
  '字体',
]);
