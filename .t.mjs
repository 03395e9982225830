import { parseReport, reportSchema } from './dist/index.js';
import fs from 'fs';
const S=[]; for (const d of ['/work/shared/cases','/work/shared/seeds','tests/fixtures/narrative','tests/fixtures/narrative-2']) for (const f of fs.readdirSync(d).filter(f=>/\.(txt|md|html)$/.test(f)&&f!=='README.md')) S.push([f,fs.readFileSync(d+'/'+f,'utf8').slice(0,6000)]);
let seed=+process.argv[2]||1; const R=n=>{seed=(Math.imul(seed,1664525)+1013904223)>>>0; return seed%n};
const bits=['|','\n','<td>','</table>','件','0','12','(','）','、','占','%','，','。','\t','  ','&nbsp;','\ud800','\0','<table>','第','一、','万','# ','---'];
const seen=new Map(); const t0=Date.now(); let n=0;
try { parseReport(fs.readFileSync('/tmp/fuzz-statutory-throw.txt','utf8')); console.log('ok') } catch(e){console.log(e.stack.split('\n').slice(0,4).join('\n'))}
while(Date.now()-t0<200000){ let [f,s]=S[R(S.length)]; const k=1+R(12); for(let i=0;i<k;i++){ const a=R(s.length+1), b=a+R(40); switch(R(5)){case 0:s=s.slice(0,a)+s.slice(b);break;case 1:s=s.slice(0,a)+bits[R(bits.length)]+s.slice(a);break;case 2:s=s.slice(0,a)+s.slice(a,a+R(200))+s.slice(a);break;case 3:{const [,o]=S[R(S.length)];const c=R(o.length);s=s.slice(0,a)+o.slice(c,c+R(900))+s.slice(a);break;}case 4:s=s.slice(0,a)+s.slice(a).replace('\n','');}}
 n++; try{ const t=performance.now(); const p=parseReport(s); const r=reportSchema.safeParse(p.report); if(!r.success){const k='schema '+JSON.stringify(r.error.issues[0]); if(!seen.has(k)){seen.set(k,1);console.log(f,k);fs.writeFileSync('/tmp/fuzz-'+seen.size+'.txt',s)}}
 for(const rd of p.readings) for(const q of rd.sources) if(s.slice(q.offset,q.offset+q.quote.length)!==q.quote||q.quote.length>300||(q.quote===''&&rd.value!==null)||(q.value===null)!==(q.quote===''||q.value===null)) {if(!seen.has('q')){seen.set('q',1);console.log('QUOTE',f,rd.key,rd.status,JSON.stringify(q));fs.writeFileSync('/tmp/fuzz-q.txt',s)}}
 }catch(e){const k=(e.stack||'').split('\n').slice(0,2).join(' '); if(!seen.has(k)){seen.set(k,1);console.log('THROW',f,k);fs.writeFileSync('/tmp/fuzz-'+seen.size+'.txt',s)}}
}
console.log(n,'runs');
