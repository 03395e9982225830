import type { Figures, Frame } from '../read.js';

/** A sentence, all that it states, and what else a careful reader may or may not take from it. */
export interface Row {
  readonly text: string;
  readonly figures: Figures;
  readonly may: Figures;
  readonly frame: Frame;
}

/** Sentences that one mechanism has to read, and sentences that look alike and state less or nothing. */
export interface Group {
  readonly mechanism: string;
  readonly should: readonly Row[];
  readonly shouldNot: readonly Row[];
}

/** A text that states exactly these figures. */
export const says = (text: string, figures: Figures, may: Figures = {}, frame: Frame = {}): Row => ({
  text,
  figures,
  may,
  frame,
});

/** A text that states no figure at all. */
export const silent = (text: string, may: Figures = {}, frame: Frame = {}): Row => says(text, {}, may, frame);
