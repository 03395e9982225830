import { charSet } from '../../language/chars.js';
import type { TermToken, Token } from './tokens.js';

/**
 * Openness classes of documents (wording.md 10): 制作政府信息2764条，其中主动公开982条，依申请公开385条，不予公开1397条 says how
 * documents are classed, not how many applications came and were refused. The words are the same; what tells them
 * apart is the list: classes stand side by side, and nobody received anything.
 */

/** The names of the classes that application figures share. */
const CLASS = /^依申请公开|^不予公开|^依申请$/u;
const CLASS_STARTS = charSet('依不');

const isClass = ({ from, to }: Token, text: string): boolean =>
  CLASS_STARTS.has(text.charCodeAt(from)) && CLASS.test(text.slice(from, to));

const isProactive = (token: TermToken): boolean =>
  token.term.type === 'figure' && token.term.options[0]!.key === 'disclosure.total';

/** 收到, 受理: then the same words count applications. */
const receives = (token: Token): boolean =>
  token.type === 'term' && token.term.type === 'verb' && token.term.verb === 'receive';

/** True where the tokens of a sentence class documents by openness. */
export const classesDocuments = (tokens: readonly Token[], text: string): boolean => {
  const classes = tokens.filter(
    (token): token is TermToken => token.type === 'term' && isClass(token, text) && isCounted(tokens, token),
  );
  if (classes.length === 0) return false;
  const names = tokens.filter((token): token is TermToken => token.type === 'term');
  if (names.some((token) => receives(token) && token.from < classes[0]!.from)) return false;
  const proactive = names.some((token) => isProactive(token) && isCounted(tokens, token));
  const made = /(?:制作|产生|形成|生成|制发|印制|办理公文|公文|发文|文件)/u.test(
    text.slice(tokens[0]!.from, classes[0]!.from),
  );
  return proactive || (made && classes.length >= 1);
};

/** A number follows straight behind the name. */
const isCounted = (tokens: readonly Token[], token: TermToken): boolean => {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.type === 'quantity' && next.from - token.to <= 8;
};

/** 完成公文属性认定1240件，其中主动公开310件: of official documents even what is disclosed is only a class. */
const OFFICIAL = /公文|发文|属性认定/u;

/** The sentence without the names of its classes, so that their numbers stay unbound. */
export const withoutClasses = (tokens: readonly Token[], text: string): Token[] => {
  const first = tokens.findIndex((token) => token.type === 'term' && (isClass(token, text) || isProactive(token)));
  const official = first >= 0 && OFFICIAL.test(text.slice(Math.max(0, tokens[first]!.from - 18), tokens[first]!.from));
  return tokens.filter((token) => token.type !== 'term' || !(isClass(token, text) || (official && isProactive(token))));
};
