import type { Span } from '../language/located.js';
import type { Notice } from '../messages.js';
import type { Block } from '../read/blocks.js';
import type { FigureKey, Scope } from '../schema/keys.js';

/** How a figure came to be known; `amended` is added later, by people. */
type FindingStatus = 'reported' | 'blank' | 'implied';

/** `atLeast` 余, 多, 超过, 以上 · `about` 约, 近, 左右; absent when exact. */
export type Qualifier = 'atLeast' | 'about';

/**
 * The place that shows a figure: `source.slice(span.start, span.end)` is the quote, `text` is the same as a reader sees
 * it, `raw` the wording of the number alone ("431.38万", "均为", "/").
 */
export interface Evidence {
  readonly span: Span;
  readonly text: string;
  readonly raw: string;
}

/** One figure, read at one place. Everything that an extractor proves is a finding; nothing else is. */
export interface Finding {
  readonly key: FigureKey;
  readonly scope: Scope;
  /** Money in yuan, everything else a count; null where the form has the cell and it is blank. */
  readonly value: number | null;
  readonly status: FindingStatus;
  readonly qualifier?: Qualifier;
  /** 件, 条, 次, 人次, 元 …, as the source prints it or as the form prescribes. */
  readonly unit: string;
  /** A table beats prose where both state a figure. */
  readonly origin: 'table' | 'prose';
  readonly evidence: Evidence;
}

/** A number of a damaged row whose column cannot be proved (model.md, proof of place). */
export interface UnplacedFinding {
  readonly value: number;
  /** The row, as the common prefix of the candidates: `applications.received`. */
  readonly row: string;
  readonly candidates: readonly FigureKey[];
  readonly evidence: Evidence;
}

/** A stated percentage, bound to its figure where the sentence says which. */
export interface ClaimFinding {
  readonly kind: 'share' | 'growth' | 'points';
  readonly of: FigureKey | null;
  readonly label?: string;
  readonly base?: FigureKey | 'previousYear';
  readonly scope: Scope;
  /** Signed for growth: 下降12.3% is -12.3, 是上年的2倍 is +100. */
  readonly percent: number;
  /** The percentage as printed: "12.50%". */
  readonly printed: string;
  readonly qualifier?: Qualifier;
  readonly evidence: Evidence;
}

/** A list of categories without keys (机构职能类12条，占…), or a stated total that is no figure of its own. */
export interface BreakdownFinding {
  readonly of: FigureKey | null;
  readonly label?: string;
  readonly scope: Scope;
  readonly total?: { readonly value: number; readonly evidence: Evidence };
  /** The wording says that the parts are all there are (共, 分别为, 全部). */
  readonly exhaustive?: boolean;
  readonly parts: ReadonlyArray<{
    readonly label: string;
    readonly value: number;
    readonly percent?: number;
    readonly evidence: Evidence;
  }>;
}

/** What one recognizer made of a document. */
export interface Extraction {
  readonly findings: readonly Finding[];
  readonly unplaced: readonly UnplacedFinding[];
  readonly claims: readonly ClaimFinding[];
  readonly breakdowns: readonly BreakdownFinding[];
  readonly notices: readonly Notice[];
  /** Blocks that the recognizer has read to the end: prose is not looked for in them. */
  readonly consumed: ReadonlySet<Block>;
}
