/** Stretches of this length are taken out first; shorter ones follow. */
const firstLength = (count: number): number => 2 ** Math.floor(Math.log2(Math.max(1, count / 2)));

/** Takes out stretches of one length as long as what is left stays interesting. */
const withoutStretches = (
  parts: readonly string[],
  length: number,
  isInteresting: (text: string) => boolean,
): readonly string[] => {
  let kept = parts;
  for (let place = 0; place < kept.length; ) {
    const fewer = [...kept.slice(0, place), ...kept.slice(place + length)];
    if (isInteresting(fewer.join(''))) kept = fewer;
    else place += length;
  }
  return kept;
};

/**
 * A text without whatever of its parts can be taken out: in the end no single one can be spared (delta debugging).
 *
 * @param isInteresting Whether a text still shows what the whole one shows.
 */
export const minimizeParts = (parts: readonly string[], isInteresting: (text: string) => boolean): string => {
  let kept = parts;
  for (let length = firstLength(parts.length); length >= 1; ) {
    const fewer = withoutStretches(kept, length, isInteresting);
    length = length === 1 && fewer.length < kept.length ? 1 : length / 2;
    kept = fewer;
  }
  return kept.join('');
};

/** `minimizeParts` of the single characters. */
export const minimize = (text: string, isInteresting: (text: string) => boolean): string =>
  minimizeParts(text.split(''), isInteresting);
