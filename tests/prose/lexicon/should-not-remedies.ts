import { type Row, silent } from '../sentences/row.js';

/** The words of the entries on remedies where they count nothing of the year. */
export const remedies: readonly Row[] = [
  silent('举办行政复议普法讲座4场，介绍政府信息公开条例。'),
  silent('复议机关办公地址：长安路18号，政府信息公开申请人可前往咨询。'),
  silent('与法院联合开展政务公开法治宣传2次。'),
  silent('组织旁听行政诉讼庭审3次，增强依法公开信息意识。'),
  silent('《政府信息公开条例》施行后，申请人可以直接起诉，起诉期限为6个月。'),
  silent('经复议后起诉的，期限为15日，信息公开告知书已注明。'),
  silent('投入8万元维持信息公开网正常运行。'),
  silent('会同纪检部门纠正政务公开不规范问题12个。'),
  silent('其他情形参照《政府信息公开指南》第5条执行。'),
  silent('报名政务公开知识竞赛后撤回1人。'),
  silent('尚未审结的工程结算5项，信息公开后接受监督。'),
  silent('市场监管窗口受理消费者投诉举报2104件，办结率99%，按月信息公开。'),
  silent('《行政申诉办法》第7条与政府信息公开条例衔接。'),
  silent('对本部门首次处理不满意的行政申诉，按照信息公开指南所列3种方式提出。'),
  silent('其他3类信息按照信息公开目录管理。'),
];
