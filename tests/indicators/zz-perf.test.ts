import { test } from 'vitest';
import { flatten } from '../../src/extract/cells.js';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';

const N = 300000;
const inputs: Record<string, (n: number) => string> = {
  header: (n) => '指标\n'.repeat(n / 3),
  header2: (n) => '统计指标 单位 '.repeat(n / 8),
  header3: (n) => '统计指标\n单位\n'.repeat(n / 8),
  header4: (n) => '| 统计指标 | 单位 | 统计数 |\n'.repeat(n / 18),
  labels: (n) => '收到申请数\n'.repeat(n / 6),
  labels1: (n) => '收到申请数 件 3 '.repeat(n / 9),
  amb: (n) => '（二）被依法纠错数 件 3\n'.repeat(n / 15),
  ref: (n) => '不予公开答复总数\n3\n'.repeat(n / 11),
  cut: (n) => '维持具体行政行为或\n'.repeat(n / 10),
  cut2: (n) => '维持具体行政行为或者驳回原告诉讼请\n'.repeat(n / 18),
  open: (n) => '收到申请数（不包括\n'.repeat(n / 10),
  paren: (n) => '('.repeat(n),
  digits: (n) => '1 '.repeat(n / 2),
  digits2: (n) => '统计指标 单位 统计数\n收到申请数\n' + '1\n'.repeat(n / 2),
  strokes: (n) => '—'.repeat(n),
  lone: (n) => '统计指标\n| 单位\n| 统计数\n|\n收到申请数\n' + '|\n'.repeat(n / 2),
  prose: (n) => '全年收到政府信息公开申请6件，均按时答复。'.repeat(n / 20),
  han: (n) => '收到申请 '.repeat(n / 5),
  wide: (n) => '| ' + '收到申请数 | 3 | '.repeat(n / 12) + '\n',
  widehead: (n) => '| ' + '统计指标 | 单位 | 统计数 |'.repeat(n / 16) + '\n| ' + '收到申请数 | 件 | 3 |'.repeat(n / 15),
  serial: (n) => '序号\n统计指标\n统计数\n' + '1\n收到申请数\n3\n'.repeat(n / 9),
  year: (n) => '二一'.repeat(n / 2),
  yearl: (n) => '统计指标\n' + '2011\n'.repeat(n / 5),
  region: (n) => '收到申请数 3\n当面申请数 2\n传真申请数 1\n办结数，是。\n'.repeat(n / 30),
 html1:(n)=>'<table><tr>'+'<td>收到申请数</td><td>3</td>'.repeat(n/25)+'</tr></table>', html2:(n)=>'<table>'+'<tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>'.repeat(n/50)+'</table>', html3:(n)=>'<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>'+'<tr><td>收到申请数</td><td>件</td><td rowspan=60000>3</td></tr>'.repeat(n/60)+'</table>',
 html4:(n)=>'<table><tr><td>'+'当面申请数<br>'.repeat(n/10)+'</td><td>3</td></tr></table>', html5:(n)=>'<table>'+'<tr><td>当面申请数<br>传真申请数</td><td>3<br>4</td></tr>'.repeat(n/50)+'</table>',
 onel:(n)=>('收到申请数 件 3 '.repeat(2000)+'\n').repeat(n/20000), notes:(n)=>'收到申请数①'.repeat(n/6), han2:(n)=>('收 到 申 请 数 3 '.repeat(1500)+'\n').repeat(n/18000),
};
test.each(Object.keys(inputs))(
  '%s',
  (k) => {
    for (const n of [N, 2 * N]) {
      const s = inputs[k]!(n);
      let t = performance.now();
      const d = readDocument(s).document;
      const a = performance.now() - t;
      t = performance.now();
      flatten(d);
      const f = performance.now() - t;
      t = performance.now();
      readIndicators(d);
      console.log(k, n, 'read', a | 0, 'flat', f | 0, 'ind', (performance.now() - t) | 0);
    }
  },
  120000,
);
