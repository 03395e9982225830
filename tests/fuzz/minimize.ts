/** Parts of this length are taken out first; shorter ones follow. */
const firstLength = (text: string): number => 2 ** Math.floor(Math.log2(Math.max(1, text.length / 2)));

/** Takes out parts of one length as long as the text stays interesting. */
const withoutParts = (text: string, length: number, isInteresting: (text: string) => boolean): string => {
  let kept = text;
  for (let place = 0; place < kept.length; ) {
    const shorter = kept.slice(0, place) + kept.slice(place + length);
    if (isInteresting(shorter)) kept = shorter;
    else place += length;
  }
  return kept;
};

/**
 * The text without whatever can be taken out of it: in the end no single character can be spared (delta debugging).
 *
 * @param isInteresting Whether a text still shows what the given one shows.
 */
export const minimize = (text: string, isInteresting: (text: string) => boolean): string => {
  let kept = text;
  for (let length = firstLength(text); length >= 1; ) {
    const shorter = withoutParts(kept, length, isInteresting);
    length = length === 1 && shorter !== kept ? 1 : length / 2;
    kept = shorter;
  }
  return kept;
};
