import { contextual } from './lexicon/term.js';
import type { TermToken } from './tokens.js';

/**
 * Answers in time (按时办结): a deadline, what may stand between, and a verb of answering. The three are composed here, so
 * that a new wording of one of them is one word: 按期 + 书面 + 答复, 在法定时限内 + 均已 + 办理完毕.
 */

const [ON_TIME] = contextual('', {
  applications: { figure: { key: 'applications.closed.onTime', units: 'cases' } },
});

/** A deadline that was kept, words in passing, and the answer. `whole` is 均, which holds for all that was counted. */
const IN_TIME =
  /(?:按(?:时|期)(?:限)?(?:要求)?|如期|准时|(?:按照?|依照?)(?:相关|有关|法律|法规|《?条例》?|政策|法定|规定|要求|限定|答复|办理|回复|工作|的){0,4}(?:时限|期限|时间)(?:要求|规定)?|(?:在|于)?(?:相关|有关|法律|法规|《?条例》?|政策|法定|规定|要求|限定|答复|办理|回复|个|的){0,4}(?:时限|期限|时间|时效|限期|工作日)(?:要求)?(?:范围)?之?内|法定(?:时限|期限))(?<between>(?:均|都|全部|已经?|依法|依规|及时|按程序|按规定|按要求|书面|[向对]申请人|规范|妥善|逐一|一一|认真|进行|予以|给予|作出|做出|得到|获得|完成|了|地|的|并){0,6})(?<answer>(?:答复|回复)(?:申请人|办结|完毕)?|办结|办毕|(?:办理|处理)(?:完毕|完结|完成|结束|答复|完)?)(?:件?数|总数)?(?![率期时工书函告文口意情中延])/gu;

/** The rate of answers in time, before its percentage: 按时办结率, 及时答复率. */
export const RATE_IN_TIME = /(?:按时|按期|及时)(?:办结|答复|回复|办理)率$/u;

/** Where 均, 都 or 全部 ends in the words between, or 0. */
const behindWhole = (between: string): number => /^.*(?:均|都|全部)/u.exec(between)?.[0].length ?? 0;

/** 当场答复11件，15个工作日内书面答复6件: a number behind says how fast these were, not how many were in time. */
const isPace = (text: string, from: number, to: number): boolean =>
  /^个?工作日/u.test(text.slice(from, from + 4)) && /^[共有]?\d/u.test(text.slice(to, to + 2));

/** The answers in time of a matching copy, in order. */
export const answersInTime = (text: string): TermToken[] =>
  [...text.matchAll(IN_TIME)].flatMap(({ index, 0: words, groups }) => {
    const { between, answer } = groups as { between: string; answer: string };
    const to = index + words.length;
    if (isPace(text, index, to)) return [];
    const whole = behindWhole(between);
    const from = whole === 0 ? index : index + words.lastIndexOf(between + answer) + whole;
    return [{ type: 'term', from, to, term: ON_TIME }];
  });
