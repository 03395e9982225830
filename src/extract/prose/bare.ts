import type { FigureKey } from '../../schema/keys.js';
import { advance, type Ground, groundOf } from './meaning.js';
import { isOutcome, isResult, zeroKey } from './nothing.js';
import type { Passage } from './passages.js';
import type { Binding } from './reading.js';
import { isWord, type TermToken, tokenize } from './tokens.js';

/** Words that lead an answer of nothing but none: 本年度未发生。 我镇2016年度无申请。 */
const BARE_LEAD =
  /^(?:\d{4}年度?|本年度内?|全年度?|报告期内|目前|我[局镇县市区乡街办委关院厅处]|本[局镇县市区乡街办委关院厅处单机][位关]?|,){0,5}/u;

/** The answer itself. */
const BARE_NONE =
  /^(?:均|暂|尚|亦)?(?:无申请|没有申请|无人申请|未收到申请|无此类情况发生|无此类情况|无此情况|无相关情况|无此项|无相关费用|没有此类情况发生|没有此类情况|未发生此类情况|未发生相关情况|没有发生|未发生|未产生|未涉及|未出现|不存在|没有|无)(?:此类|该类|相关|任何)?(?:情况|情形|案件|事项|费用|业务)?[。;]?$/u;

const isBare = (text: string): boolean => BARE_NONE.test(text.slice(BARE_LEAD.exec(text)?.[0].length ?? 0));

/**
 * 无。 or 本年度未发生。 as the whole answer of a section: none of what the heading names. Only for what can be counted
 * as a whole; a heading such as 其他需要报告的事项 names nothing.
 */
export const readBareZeros = (passage: Passage): FigureKey[] =>
  passage.folded.value.length > 60 || !isBare(passage.folded.value) ? [] : keysOfHeading(passage);

/** 0件。 under 举报投诉数量, 2件。 under 行政复议: a number alone counts what the heading names, a zero all that it names. */
export const readBareCount = (passage: Passage): Binding[] => {
  const [quantity, ...rest] = passage.tokens.filter((token) => token.type !== 'mark' && !isWord(token, 'each'));
  if (quantity?.type !== 'quantity' || rest.length > 0 || quantity.kind === 'none' || quantity.kind === 'foreign')
    return [];
  const { from, to } = quantity;
  if (!/^各?[,。;]?$/u.test(passage.folded.value.slice(0, from) + passage.folded.value.slice(to))) return [];
  const keys = keysOfHeading(passage).filter((key) => key.startsWith('fees.') === (quantity.kind === 'money'));
  if (keys.length > 1 && quantity.value !== 0) return [];
  return keys.map((key) => ({ key, scope: 'all', quantity, from, to, loose: false }));
};

/** The figures that a heading names and that can be counted as a whole. */
const keysOfHeading = (passage: Passage): FigureKey[] => {
  const headingTokens = tokenize(passage.heading);
  let ground: Ground = groundOf(null);
  const keys: FigureKey[] = [];
  const terms = headingTokens.filter((token): token is TermToken => token.type === 'term');
  const names = (token: TermToken): boolean =>
    token.term.type === 'domain' || token.term.type === 'figure' || token.term.type === 'contextual';
  for (const [at, token] of terms.entries()) {
    ground = advance(ground, token.term);
    const remedyFollows = terms
      .slice(at + 1)
      .some(
        (other) =>
          other.term.type === 'domain' &&
          (other.term.domain === 'reconsideration' || other.term.domain === 'litigation'),
      );
    if (!names(token) || (token.term.type === 'domain' && token.term.domain === 'applications' && remedyFollows))
      continue;
    const key = zeroKey(token, ground, passage.heading);
    if (key !== null && !isResult(key) && !isOutcome(key) && !keys.includes(key)) keys.push(key);
  }
  return keys;
};
