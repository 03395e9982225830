import type { Language } from '../../messages.js';
import type { Scope } from '../../schema/keys.js';
import type { Suspect, SuspectCause } from '../result.js';
import { figureOf, type Subject } from '../subject.js';
import type { Words } from '../verdict.js';
import { nameOf } from '../words.js';

/** What may have happened, in the words of somebody who checks a draft. */
const CAUSES: Readonly<Record<SuspectCause, Words>> = {
  digitChanged: { zh: '一位数字有误', en: 'one digit differs' },
  digitDropped: { zh: '少写一位数字', en: 'a digit was left out' },
  digitAdded: { zh: '多写一位数字', en: 'a digit too many' },
  digitsSwapped: { zh: '两位数字颠倒', en: 'two digits swapped' },
  digitSplit: { zh: '一个数拆成了两格', en: 'one number split over two cells' },
  neighbourColumn: { zh: '填到了相邻一列', en: 'stands in the column beside' },
  neighbourRow: { zh: '填到了相邻一行', en: 'stands in the row beside' },
  wrongApplicantColumn: { zh: '申请人类型归错了列', en: 'booked under another kind of applicant' },
  shiftedColumns: { zh: '整体错列', en: 'values stand a column beside their own' },
  blankCell: { zh: '漏填', en: 'left blank' },
  blankTotal: { zh: '漏填总计', en: 'total left blank' },
  yuanInTenThousands: { zh: '以元计的金额填入了万元单元格', en: 'an amount in 元 in a cell of 万元' },
  otherPlace: { zh: '报告另一处写的是这个数', en: 'stated so in another place of the report' },
  unexplained: { zh: '按各式推算', en: 'as the sums require' },
};

/** More suspects than this are counted, and the likeliest named. */
const MOST_NAMED = 2;

const suspectText = (subject: Subject, scope: Scope, { key, value, cause }: Suspect, language: Language): string => {
  const printed = figureOf(subject, key, scope);
  const name = nameOf(key)[language];
  const why = CAUSES[cause][language];
  if (language === 'zh') return `“${name}” ${printed ?? '空白'} 应为 ${value}（${why}）`;
  return `${name} ${printed ?? '(blank)'} should be ${value} (${why})`;
};

/** What to look at: the cells that would explain a failure, or nothing where there are none. */
export const suspectsText = (
  subject: Subject,
  scope: Scope,
  suspects: readonly Suspect[],
  language: Language,
): string => {
  if (suspects.length === 0) return '';
  const named = suspects.slice(0, MOST_NAMED).map((suspect) => suspectText(subject, scope, suspect, language));
  const isLong = suspects.length > MOST_NAMED;
  if (language === 'zh') {
    const list = named.join('，');
    return isLong ? `可能有误的单元格有${suspects.length}处，如${list}。` : `疑似${list}。`;
  }
  const list = named.join(', ');
  return isLong ? `${suspects.length} cells may be wrong, as ${list}.` : `Perhaps ${list}.`;
};
