import { Session } from 'node:inspector/promises';
import { test } from 'vitest';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';

test('prof', async () => {
  const s = '| ' + '收到申请数 | 3 | '.repeat(50000) + '\n';
  const d = readDocument(s).document;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  readIndicators(d);
  const { profile } = await session.post('Profiler.stop');
  const self = new Map<string, number>();
  const dt = profile.timeDeltas!;
  profile.samples!.forEach((id, i) => {
    const n = profile.nodes.find((n) => n.id === id)!;
    const k = n.callFrame.functionName + ' ' + n.callFrame.url.split('/').pop() + ':' + n.callFrame.lineNumber;
    self.set(k, (self.get(k) ?? 0) + dt[i]!);
  });
  console.log(
    [...self]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 15)
      .map(([k, v]) => ((v / 1000) | 0) + 'ms ' + k)
      .join('\n'),
  );
}, 60000);
