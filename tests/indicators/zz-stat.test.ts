import { test } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { parseReport } from '../../src/parse.js';
import { readStatutory } from '../../src/extract/statutory/index.js';
import { indicatorForms } from '../../src/forms/indicator-forms.js';
import { exactWriters, headOf, linesOf, lossyWriters } from './write.js';
test('stat',()=>{
  for (const form of indicatorForms) for (const [n,w] of Object.entries({...exactWriters,...lossyWriters})) {
    const values=new Map(form.rows.flatMap((r,i)=>r.key?[[r.key, form.columns.map((_,j)=>(i*7+3)*100+j*1000)] as const]:[]));
    const src=w(headOf(form),linesOf(form,values));
    const {document}=readDocument(src);
    const s=readStatutory(document);
    const p=parseReport('某某市卫生局2012年政府信息公开工作年度报告\n'+src);
    const want=new Set<string>(); for (const [k,v] of values) form.columns.forEach((c,j)=>{ if(c.meaning==='year') want.add(`all ${k}=${v[j]}`); if(c.meaning==='cumulative') want.add(`cumulative ${k}=${v[j]}`);});
    const got=p.readings.map(r=>`${r.scope} ${r.key}=${r.value}`);
    const extra=got.filter(g=>!want.has(g)); const miss=[...want].filter(g=>!got.includes(g));
    console.log('R',form.id,n,'stat findings',s.findings.length,'consumed',s.consumed.size,'unpl',s.unplaced.length,'| parse extra',extra.slice(0,4).join(' '),'miss',miss.slice(0,4).join(' '),p.report.edition,p.report.form, p.messages.map(m=>m.code).join());
  }
});
