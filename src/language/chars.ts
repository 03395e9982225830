/**
 * Sets of characters, asked unit by unit. A string asked for one of its characters (`text[at]`) makes a string of it, and
 * `includes` then looks through another: where every unit of a report is asked, that is what the time goes to.
 */
export interface CharSet {
  /** True where the UTF-16 unit is one of the set; false for NaN, the unit behind the end. */
  readonly has: (unit: number) => boolean;
  /** True where a text has a character of the set. */
  readonly isIn: (text: string) => boolean;
}

/** The set of the characters of a string, all of them single UTF-16 units. One bit a unit. */
export const charSet = (chars: string): CharSet => {
  const bits = new Uint8Array(0x2000);
  for (let at = 0; at < chars.length; at++) {
    const unit = chars.charCodeAt(at);
    bits[unit >> 3]! |= 1 << (unit & 7);
  }
  const has = (unit: number): boolean => ((bits[unit >> 3]! >> (unit & 7)) & 1) === 1;
  const isIn = (text: string): boolean => {
    for (let at = 0; at < text.length; at++) if (has(text.charCodeAt(at))) return true;
    return false;
  };
  return { has, isIn };
};
