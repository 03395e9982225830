/**
 * Does a piece of text show a number? Written apart from the library, so that its evidence is judged by something else
 * than the code that found it.
 */
const digits = new Map(
  ['零〇○', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((chars, value) =>
    [...chars].map((char) => [char, value]),
  ),
);
const tens = new Map(
  [...'十拾']
    .map((char) => [char, 10])
    .concat(
      [...'百佰'].map((char) => [char, 100]),
      [...'千仟'].map((char) => [char, 1000]),
    ),
);
const scores = new Map([
  ['廿', 20],
  ['卅', 30],
]);
const myriads = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);
const simplified = new Map([...'兩两貳贰參叁陸陆萬万億亿無无沒没'.matchAll(/../gu)].map(([[from, to]]) => [from, to]));

const RUN = /[\d.零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟万亿]+/g;
const NONE = /无|未|没|不存在|零/;

const fold = (text) =>
  [...text.normalize('NFKC')]
    .map((char) => simplified.get(char) ?? char)
    .join('')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');

/** 1303, 2.5万, 一千二百, 二〇一八, 廿三 as a number. */
const numberOf = (run) => {
  if (run.length > 1 && [...run].every((char) => digits.has(char)))
    return Number([...run].map((char) => digits.get(char)).join(''));
  let total = 0;
  let section = 0;
  let waiting = 0;
  for (const [token] of run.matchAll(/\d+(?:\.\d+)?|./gu)) {
    if (/\d/.test(token)) waiting = Number(token);
    else if (digits.has(token)) waiting = digits.get(token);
    else if (tens.has(token)) {
      section += (waiting || 1) * tens.get(token);
      waiting = 0;
    } else if (scores.has(token)) {
      section += scores.get(token);
      waiting = 0;
    } else if (myriads.has(token)) {
      total += (section + waiting || 1) * myriads.get(token);
      section = 0;
      waiting = 0;
    }
  }
  return total + section + waiting;
};

/** A run may carry a full stop or an enumerator: "12." and "1.12" also show 12. */
const readingsOf = (run) => [run, run.replace(/^\.+|\.+$/g, ''), run.replace(/^\d+\./, '')].map(numberOf);

/** Whether `text` shows `wanted`, in digits, in numerals, in units of 万 or 亿, or 0 in words. The sign is not asked for. */
export const shows = (text, wanted) => {
  const folded = fold(text);
  if (wanted === 0 && NONE.test(folded)) return true;
  const amount = Math.abs(wanted);
  const close = (value) => Math.abs(value - amount) < 1e-6 * Math.max(1, amount);
  const variants = [folded, folded.replace(/(\d)\s+(?=[\d万亿千百])/g, '$1')];
  return variants
    .flatMap((variant) => variant.match(RUN) ?? [])
    .flatMap(readingsOf)
    .some((value) => [1, 1e4, 1e8].some((scale) => close(value * scale)));
};
