import { formatPercent, share, sumOf } from '../../measure/decimal.js';
import { type Expression, evaluate } from '../../measure/expression.js';
import {
  granted,
  notProcessed,
  otherHandling,
  partiallyGranted,
  refused,
  unavailable,
} from '../../measure/rate-quantities.js';
import { type FigureKey, figureKeys } from '../../schema/keys.js';
import { labelOf } from '../../schema/labels/index.js';
import { leafOf } from '../../schema/leaves.js';
import type { Report } from '../../schema/report.js';
import { type Content, html } from '../html.js';
import type { Audit } from './model.js';

/** One bar: an outcome and how many applications ended so. */
interface Bar {
  readonly name: string;
  readonly count: number;
}

const OUTCOMES = 'applications.outcomes.';

/** Families of outcomes, each the sum of its reasons where no subtotal is stated. */
const families: ReadonlyArray<readonly [name: string, quantity: Expression]> = [
  ['refused', refused],
  ['unavailable', unavailable],
  ['notProcessed', notProcessed],
  ['otherHandling', otherHandling],
];

/** Replies that no family holds, and that ended with 2018 or stand in prose: 属于已主动公开范围, 申请信息不存在. */
const singleReplies = figureKeys.filter(
  (key) =>
    key.startsWith(OUTCOMES) &&
    key.endsWith('.total') &&
    key.split('.').length === 4 &&
    key !== `${OUTCOMES}total.total`,
);

const shortName = (key: FigureKey, { language }: Audit): string =>
  labelOf(key)[language].split(language === 'zh' ? ' / ' : ', ')[0]!;

/** The outcomes that the report states or whose parts it states, without those that did not occur. */
const barsOf = (report: Report, audit: Audit): Bar[] => {
  const numbers = { figure: (key: FigureKey) => leafOf(report.figures, key), outside: () => undefined };
  const countOf = (quantity: Expression): number => evaluate(quantity, numbers).value ?? 0;
  const replies = singleReplies.map((key) => ({ key, name: shortName(key, audit), count: countOf(key) }));
  const isGrant = ({ key }: { readonly key: FigureKey }): boolean => key === granted || key === partiallyGranted;
  const bars: Bar[] = [
    ...replies.filter(isGrant),
    ...families.map(([name, quantity]) => ({ name: audit.words.families[name]!, count: countOf(quantity) })),
    ...replies.filter((reply) => !isGrant(reply)),
  ];
  return bars.filter(({ count }) => count > 0);
};

const ROW = 26;
const NAME_WIDTH = 150;
const BAR_WIDTH = 170;
const NUMBER_WIDTH = 90;
const WIDTH = NAME_WIDTH + BAR_WIDTH + NUMBER_WIDTH;

/** Han characters are as wide as the type is high; longer names are cut. */
const LONGEST_NAME = { zh: 11, en: 22 } as const;

const cut = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;

/** The outcomes as bars with their counts; nothing where the report states none. */
export const outcomesChart = (audit: Audit): Content => {
  const { words, language, parsed } = audit;
  const bars = barsOf(parsed.report, audit);
  if (bars.length === 0) return null;
  const all = sumOf(bars.map(({ count }) => count));
  const most = Math.max(...bars.map(({ count }) => count));
  const rows = bars.map(({ name, count }, index) => {
    const y = index * ROW;
    const width = Math.max(1, Math.round((count / most) * BAR_WIDTH));
    const percent = formatPercent(share(count, all), 1);
    return html`<g><title>${name}: ${count} (${percent})</title><text x="${NAME_WIDTH - 8}" y="${y + 17}" class="name">${cut(name, LONGEST_NAME[language])}</text><rect x="${NAME_WIDTH}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/><text x="${NAME_WIDTH + width + 6}" y="${y + 17}">${count} <tspan>${percent}</tspan></text></g>\n`;
  });
  const label = bars.map(({ name, count }) => `${name} ${count}`).join(', ');
  return html`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${words.outcomes}: ${label}">${rows}</svg><figcaption>${words.outcomesHint}</figcaption></figure>`;
};
