/**
 * Radicals in place of characters: fonts draw both with one shape, and PDF files then name the wrong one (⼈⺠政府). The Kangxi
 * radicals have compatibility mappings in Unicode; those of the supplement (U+2E80 to U+2EF3) have none, and their
 * characters are listed here (Unicode, EquivalentUnifiedIdeograph.txt).
 */
const SUPPLEMENT =
  '⺁⺄⺆⺇⺈⺌⺎⺒⺓⺕⺗⺘⺙⺝⺞⺟⺠⺡⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺶⺷⺸⺹⺻⺼⺾⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻳';
const CHARACTERS =
  '厂乙冂几刀小兀巳幺彐心扌攵月歺母民氵牛犭王疋目示礻竹糸纟网羊羊羊耂聿肉艹虎衤覀西见角角讠贝足车辶邑钅長镸长门阝雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龜龟';

export const radicalVariants: ReadonlyMap<string, string> = new Map(
  [...SUPPLEMENT].map((radical, index) => [radical, CHARACTERS[index]!]),
);

const RADICAL = /[\u2e80-\u2fd5]/g;

/** A text with characters in place of radicals; its length stays. */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICAL, (radical) => radicalVariants.get(radical) ?? radical.normalize('NFKC'));
