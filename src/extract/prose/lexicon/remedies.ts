import { contextual, court, domain, type Entry, figure, neutral, result } from './term.js';

/** Administrative reconsideration (行政复议), litigation (行政诉讼), complaints (举报投诉), grievances (行政申诉). */
export const remedies: readonly Entry[] = [
  domain(
    'reconsideration',
    '政府信息公开申请行政复议 信息公开申请行政复议 政府信息公开申请复议 信息公开申请复议 公开申请行政复议 申请行政复议 被申请行政复议 行政复议申请 行政复议案件 行政复议数量 行政复议数 行政复议 提起复议 申请复议 复议申请 复议案件 被复议 复议数 复议',
  ),
  neutral(
    '应诉能力 应诉工作 应诉人员 出庭应诉 行政诉讼庭审 诉讼庭审 行政复议法 复议决定书 复议纠错率 行政复议能力 行政复议制度 行政复议渠道 行政复议工作 复议答复 复议应诉 行政诉讼法 诉讼请求 诉讼费 诉讼时效 诉讼相关 诉讼代理',
  ),
  court('reconsideration', '行政复议机关 复议机关 行政复议机构 复议机构'),
  court('litigation', '人民法院 法院'),
  domain(
    'litigation',
    '提起行政诉讼 被提起行政诉讼 被诉政府信息公开案件 被诉信息公开案件 行政诉讼案件 行政诉讼案 行政诉讼数量 行政诉讼数 行政诉讼 提起诉讼 诉讼案件 诉讼案 被诉案件 诉讼数 诉讼 被起诉 行政应诉案件 行政应诉 应诉案件 应诉',
  ),
  figure(
    'litigation',
    'litigation.direct.total',
    'cases',
    '未经复议直接起诉 未经复议直接提起诉讼 未经行政复议直接起诉 直接起诉 直接提起诉讼 直接提起行政诉讼',
  ),
  figure(
    'litigation',
    'litigation.afterReconsideration.total',
    'cases',
    '复议后起诉 经复议后起诉 复议后提起诉讼 经复议后提起诉讼 复议后提起行政诉讼 经复议后提起行政诉讼',
  ),
  result(
    'upheld',
    '维持具体行政行为或者驳回原告诉讼请求数 维持具体行政行为或者驳回原告诉讼请求 维持具体行政行为或驳回原告诉讼请求 维持具体行政行为或驳回诉讼请求数 维持具体行政行为或驳回诉讼请求 维持具体行政行为数 维持具体行政行为 维持原具体行政行为 维持原行政行为 维持原办理结果 维持原答复 维持原决定 维持我局 结果维持 予以维持 获维持 被维持 依法维持 复议维持 维持原判 维持 驳回原告诉讼请求 驳回诉讼请求 驳回原告的诉讼请求 驳回其诉讼请求 驳回复议请求 驳回行政复议请求 驳回申请人的行政复议请求 驳回请求 驳回上诉 驳回原告 原告败诉 胜诉 驳回',
  ),
  result(
    'corrected',
    '被依法纠错数 被依法纠错 依法纠错 被纠错 结果纠正 被依法纠正 依法纠正 被纠正 纠正 纠错 撤销原答复 撤销原决定 撤销原告知 撤销原行政行为 撤销 责令重新答复 责令重新作出 责令重新办理 责令履行 责令限期 责令 确认违法 确认答复违法 违法确认 变更 败诉 判决应予公开 判决公开 判令公开 判令 判决重新答复 重新作出答复',
  ),
  result(
    'other',
    '驳回申请 驳回复议申请 驳回行政复议申请 驳回起诉 其他方式结案 其他方式处理 其他情形数 其他情形 其他结果 终止审理 终止复议 终止 撤回复议申请 撤回行政复议申请 撤回起诉 撤诉 不予受理 调解 和解 中止审理 中止',
  ),
  contextual('撤回', {
    applications: { figure: { key: 'applications.outcomes.withdrawn.total', units: 'cases' } },
    remedies: { result: 'other' },
  }),
  result(
    'pending',
    '尚未开庭 尚未审结 未审结 尚未结案 未结案 未审理完结 尚未作出决定 尚在审理 尚在审理中 正在审理 审理中 正在审理中 在审 未结 未宣判 尚未宣判 未判决 尚未判决 待审',
  ),
  figure(
    'complaints',
    'complaints.total',
    'cases',
    '举报投诉数量 举报投诉数 举报、投诉数量 举报投诉 投诉举报 举报、投诉 投诉、举报 举报和投诉 举报或投诉 投诉和举报 投诉 举报',
  ),
  figure('grievances', 'grievances.total', 'cases', '行政申诉案件 行政申诉数 行政申诉 提出申诉 申诉案件 申诉'),
  figure(
    'grievances',
    'grievances.firstHandling',
    'cases',
    '对本部门首次处理不满意的行政申诉数 对本部门首次处理不满意的行政申诉',
  ),
  [{ type: 'residual' }, ['其他', '其它']],
  neutral(
    '申诉渠道 申诉专员 投诉渠道 投诉监督电话 投诉受理 监督举报电话 投诉信箱 举报箱 投诉件 投诉平台 信访投诉 投诉举报平台 投诉处理',
  ),
];
