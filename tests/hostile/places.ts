/** What is harmless alone may not be where the grammar is at work: the places of a report, and what is put there. */

export const TITLE = '云汀县林业局2018年政府信息公开工作年度报告\n';

export const places: Readonly<Record<string, (text: string) => string>> = {
  'in a sentence': (text) =>
    `${TITLE}一、主动公开情况\n全年主动公开政府信息1204条，其中${text}。\n二、收到申请情况\n共收到申请${text}15件。`,
  'in a number': (text) => `${TITLE}二、依申请公开情况\n共收到政府信息公开申请1${text}件，占${text}%。\n`,
  'in the title': (text) =>
    `云汀县${text}林业局2018年${text}政府信息公开工作年度报告${text}\n一、概述\n公开信息1204条。`,
  'in a heading': (text) => `${TITLE}一、${text}\n全年主动公开政府信息1204条。\n${text}一、概述\n收到申请5件`,
  'above the signature': (text) => `${TITLE}主动公开政府信息1204条。\n${text}\n云汀县林业局\n2019年3月1日${text}`,
  'in a row': (text) =>
    `${TITLE}信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | ${text} | 0 | 0 |\n${text} | 1 | 2 | 3 |\n行政规范性文件 | 2 | / | 11 |`,
  'in a cell of HTML': (text) =>
    `<h1>${TITLE}</h1><table><tr><td>信息内容<td>本年处理决定数量<tr><td>行政许可<td>${text}<tr><td>${text}<td>318</table>`,
  'between labels': (text) =>
    `${TITLE}三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n总计\n${text}\n一、本年新收政府信息公开申请数量\n1\n${text}\n`,
};

export const toPlace: readonly string[] = [
  ...['(', '其中', '1 ', '万', '，', '、', '甲', '甲\n'],
  ...['收到1件，', '占1%', '去年1件，今年2件，', '2019年1月1日', '行政许可 1\n', '<td>1'],
];
