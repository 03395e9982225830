import { readFileSync, readdirSync } from 'node:fs';
import { parseReport } from './src/index.js';
const dir='/work/shared/cases/';
const esc=(s:string)=>s.replace(/&/g,'&amp;').replace(/</g,'&lt;').replace(/>/g,'&gt;');
const lines=(s:string)=>s.split(/\r?\n/);
const T:Record<string,(s:string)=>[string,any]>={
 crlf:s=>[s.replace(/\n/g,'\r\n'),{}], cr:s=>[s.replace(/\n/g,'\r'),{}], bom:s=>['\ufeff'+s,{}], fwpipe:s=>[s.replace(/\|/g,'｜'),{}],
 md:s=>[s,{format:'markdown'}], br:s=>['<div>'+lines(s).map(esc).join('<br>')+'</div>',{}],
 p:s=>[lines(s).map(l=>`<p>${esc(l)}</p>`).join('\n'),{}], pre:s=>['<html><body><pre>'+esc(s)+'</pre></body></html>',{}],
 mdp:s=>[lines(s).join('\n\n'),{format:'markdown'}], indent:s=>[lines(s).map(l=>'    '+l).join('\n'),{format:'markdown'}], quote:s=>[lines(s).map(l=>'> '+l).join('\n'),{format:'markdown'}],
 nbsp:s=>[lines(s).map(l=>'\u00a0\u00a0'+l+'\u3000').join('\n'),{}],
 table:s=>['<table>'+lines(s).map(l=>l.includes('|')?'<tr>'+l.replace(/\|\s*$/,'').split('|').map(c=>`<td>${esc(c.trim())}</td>`).join('')+'</tr>':`</table><p>${esc(l)}</p><table>`).join('')+'</table>',{}],
};
const figs=(s:string,o:any)=>{const p=parseReport(s,o);return new Map(p.readings.map((r:any)=>[r.scope+' '+r.key,r.value]))};
const tot:Record<string,number>={};
for(const f of readdirSync(dir).filter(f=>/\.(txt)$/.test(f))){const s=readFileSync(dir+f,'utf8');const base=figs(s,{});
 for(const k in T){ if(process.argv[2]&&k!==process.argv[2])continue; const [t,o]=T[k]!(s);const got=figs(t,o);const diff:string[]=[];
  for(const [id,v] of base) if(got.get(id)!==v) diff.push(`-${id}=${v}→${got.get(id)}`); for(const [id,v] of got) if(!base.has(id)) diff.push(`+${id}=${v}`);
  if(diff.length){tot[k]=(tot[k]??0)+1;console.log(k.padEnd(7),f,diff.length,diff.slice(0,4).join(' '))}}}
console.log(tot);
