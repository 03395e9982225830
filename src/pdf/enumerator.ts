/** 一、 （二） 3.: what opens the label of a row, or a heading. Text that a line or a page cut off begins with none. */
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[)）]|[0-9]{1,2}[.．、](?![0-9]))/;

/** 一、 （二）: what opens the label of a group of rows. */
const GROUP_ENUMERATOR = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;

export const opensItem = (text: string): boolean => ENUMERATOR.test(text);
export const opensGroup = (text: string): boolean => GROUP_ENUMERATOR.test(text);
