/** A place for people: both count from 1, the column in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** Line and column of an offset, by binary search; an offset outside the source is brought to its nearest end. */
  readonly positionOf: (offset: number) => Position;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Finds the lines of a source, which end in LF, CR LF or a lone CR. */
export const lineIndex = (source: string): LineIndex => {
  const starts: number[] = [0];
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && source.charCodeAt(index + 1) !== LINE_FEED)) {
      starts.push(index + 1);
    }
  }
  const positionOf = (offset: number): Position => {
    const at = Math.min(Math.max(offset, 0), source.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
  return { positionOf };
};
