import { figures } from './read.js';
import type { Row } from './sentences/row.js';

/** What was read from a row, without the readings that may be taken or left. */
export const told = ({ text, figures: stated, may, frame }: Row): Record<string, unknown> => {
  const free = may as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(figures(text, frame)).filter(([name, value]) => name in stated || free[name] !== value),
  );
};

/** What has to be read from a row: as it says, or a reading that it allows instead. */
export const expected = ({ text, figures: stated, may, frame }: Row): Record<string, unknown> => {
  const read = figures(text, frame);
  const free = may as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(stated).map(([name, value]) => [
      name,
      name in free && read[name] === free[name] ? free[name] : value,
    ]),
  );
};
