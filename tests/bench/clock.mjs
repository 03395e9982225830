/** Processor time, which a busy machine lengthens far less than the time on the wall. */

/** Milliseconds of the processor that `times` runs of an action take, each. */
export const costOf = (action, times = 1) => {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
};

export const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];

/** A batch is long enough for the clock to tell it apart. */
const BATCH = 15;
const ROUNDS = 15;
/** The compiler has seen what it needs after so much work. */
const WARM_UP = 2500;

const warmUp = (actions, work) => {
  for (let done = 0; done < work; ) for (const action of actions) done += Math.max(costOf(action), 0.01);
};

/**
 * Medians of several actions in milliseconds, run in turn so that a slow moment of the machine strikes all alike, with
 * the median of the ratios to the last one.
 */
export const compare = (actions, { rounds = ROUNDS, work = WARM_UP } = {}) => {
  warmUp(actions, work);
  const times = actions.map((action) => Math.max(1, Math.ceil(BATCH / Math.max(costOf(action, 3), 0.001))));
  const costs = actions.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, action] of actions.entries()) costs[index].push(costOf(action, times[index]));
  }
  const floor = costs.at(-1);
  return {
    costs: costs.map(median),
    ratios: costs.map((own) => median(own.map((cost, round) => cost / floor[round]))),
  };
};
