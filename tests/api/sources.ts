import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENDINGS = ['.txt', '.md', '.html'];

const sourcesUnder = (folder: string): Array<readonly [name: string, source: string]> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** Every report that stands in the repository. */
export const bundledReports = [...sourcesUnder('tests/fixtures'), ...sourcesUnder('docs/examples')];

const LETTERS = '第三收到和处理政府信息公开申请情况0123456789件条，。|（）\n<td>#-\u0000\ud800\udc00\u200b';

/** Text that is no report, the same on every run: a linear congruence picks the characters. */
export const noise = (length: number, seed: number): string => {
  let state = seed;
  let text = '';
  for (let index = 0; index < length; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += LETTERS[state % LETTERS.length];
  }
  return text;
};

export const STATUTORY_ROWS = `云汀县交通运输局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
规章 | 0 | 0 | 0 |
行政规范性文件 | 2 | / | 11 |
第二十条第（五）项
信息内容 | 本年处理决定数量 |
行政许可 | 318 |
三、收到和处理政府信息公开申请情况
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |
自然人 | 法人或其他组织 | 总计 |
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |
一、本年新收政府信息公开申请数量 | 7 | 2 | 0 | 0 | 1 | 0 | 10 |
二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |
`;
