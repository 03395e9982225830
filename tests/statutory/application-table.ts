import { lines } from './read.js';

/** What the tests of the applications table write their rows into. */

export const RECEIVED = 'applications.received';
export const HEADER = '项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |';
export const HEADER_LINES = [
  '自然人',
  '法人或其他组织',
  '总计',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
];

/** A table of pipes under the full header. */
export const table = (...rows: readonly string[]): string =>
  lines('三、收到和处理政府信息公开申请情况', HEADER, ...rows);

export const htmlTable = (...rows: readonly string[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell.trim()}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;
