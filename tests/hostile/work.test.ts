import { describe, expect, it } from 'vitest';
import { growthOf, stepsOf } from './work.js';

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('the counter of steps', () => {
  it.each<[string, (length: number) => void]>([
    ['a loop', (length) => numbers(length).reduce((sum, one) => sum + one, 0)],
    ['a set', (length) => new Set(numbers(length))],
    ['a search for each of a few', (length) => [1, 2, 3].map((one) => numbers(length).indexOf(-one))],
    [
      'a search that goes on where the last one ended',
      (length) => {
        const text = '甲'.repeat(length);
        for (let at = text.indexOf('甲'); at >= 0; at = text.indexOf('甲', at + 1));
      },
    ],
  ])('finds %s linear', (_, run) => {
    expect(growthOf(run, 500)).toBeLessThan(4.5);
  });

  it.each<[string, (length: number) => void]>([
    ['a loop in a loop', (length) => numbers(length).map((one) => numbers(length).some((other) => other + one < 0))],
    ['a search for each item', (length) => numbers(length).filter((one, _, all) => all.includes(-one - 1))],
    ['a list copied for each item', (length) => numbers(length).reduce<number[]>((all, one) => all.concat(one), [])],
    [
      'a queue that is taken from its front',
      (length) => {
        const queue = numbers(length);
        while (queue.length > 0) queue.shift();
      },
    ],
    [
      'a text that is searched for each character',
      (length) => {
        const text = '甲'.repeat(length);
        for (let at = 0; at < length; at++) text.indexOf('乙');
      },
    ],
  ])('finds %s quadratic', (_, run) => {
    expect(growthOf(run, 500)).toBeGreaterThan(10);
  });

  it('counts the same in every run', () => {
    const run = (): string => numbers(500).map(String).sort().join();
    run();
    expect(stepsOf(run)).toBe(stepsOf(run));
  });
});
