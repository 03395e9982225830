const FENCE = '```';

/** A fenced block of a page: `lines[open]` and `lines[close]` are its fences. */
export interface Block {
  readonly language: string;
  readonly open: number;
  readonly close: number;
}

/** The fenced blocks of a page, in order. */
export const blocksOf = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = [];
  for (let open = 0; open < lines.length; open++) {
    if (!lines[open]!.startsWith(FENCE)) continue;
    const close = lines.indexOf(FENCE, open + 1);
    if (close < 0) throw new Error(`line ${open + 1}: the block does not end`);
    blocks.push({ language: lines[open]!.slice(FENCE.length).trim(), open, close });
    open = close;
  }
  return blocks;
};

/** The lines between the fences. */
export const linesOf = (lines: readonly string[], { open, close }: Block): readonly string[] =>
  lines.slice(open + 1, close);
