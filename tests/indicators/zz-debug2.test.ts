import { test } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { flatten } from '../../src/extract/cells.js';
import { itemsOf } from '../../src/extract/indicators/items.js';
import { entriesOf } from '../../src/extract/indicators/entries.js';
test('d',()=>{
  const page = ['统计指标', '单位', '统计数'];
  const src=[...page.concat('四、行政复议数量', '件', '3', '（一）维持具体行政行为数', '件', '1', '- 7 -'),...page.concat('（二）被依法纠错数', '件', '2', '六、举报投诉数量', '件', '0')].join('\n');
  const {document}=readDocument(src);
  for (const e of entriesOf(itemsOf(flatten(document)))) console.log(JSON.stringify(e,(k,v)=>k==='block'||k==='runs'||k==='folded'||k==='entry'||k==='position'?undefined:v).slice(0,600));
  console.log(JSON.stringify(readIndicators(document).unplaced));
});
