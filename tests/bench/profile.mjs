/** Where the time goes: samples of the processor, summed up by the folder of the source or the package that they fell in. */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const dist = new URL('../../dist/', import.meta.url).href;

/** The module that each line of a built file is of: the bundler writes its name above its code. */
const modulesOf = (url) => {
  const names = [];
  let name = '';
  for (const line of readFileSync(new URL(url), 'utf8').split('\n')) {
    name = /^\/\/ src\/(\S+)\.ts$/.exec(line)?.[1] ?? name;
    names.push(name);
  }
  return names;
};

/** `extract/prose/tokens` is a part of `extract/prose`, `read/html/line` of `read`. */
const partOf = (module) => {
  const [folder, inner] = module.split('/');
  return folder === 'extract' && module.split('/').length > 2 ? `extract/${inner}` : folder;
};

/** The share of every part in the time of an action, in percent, the largest first. */
export const profile = async (action, seconds = 3) => {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) action();
  const { profile: taken } = await session.post('Profiler.stop');
  session.disconnect();
  const modules = new Map();
  const nameOf = ({ functionName, url, lineNumber }) => {
    if (url.startsWith(dist)) {
      if (!modules.has(url)) modules.set(url, modulesOf(url));
      return partOf(modules.get(url)[lineNumber] ?? '');
    }
    const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
    return dependency ?? (functionName === '(garbage collector)' ? 'garbage collector' : 'node');
  };
  const parts = new Map(taken.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map();
  for (const [index, id] of taken.samples.entries()) {
    const part = parts.get(id);
    if (part !== 'node') times.set(part, (times.get(part) ?? 0) + taken.timeDeltas[index]);
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([part, time]) => ({ part, percent: Math.round((100 * time) / whole) }))
    .filter(({ percent }) => percent > 0)
    .sort((one, other) => other.percent - one.percent);
};
