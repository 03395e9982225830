import type { SuspectCause } from '../result.js';

/** The slips of one number: what was printed, against what should stand there. */

const isOneChange = (printed: string, meant: string): boolean => {
  if (printed.length !== meant.length) return false;
  let changes = 0;
  for (let index = 0; index < printed.length; index++) if (printed[index] !== meant[index]) changes++;
  return changes === 1;
};

/** True where the longer text with one of its characters left out is the shorter one. */
const lacksOne = (shorter: string, longer: string): boolean => {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1);
};

const isSwap = (printed: string, meant: string): boolean => {
  if (printed.length !== meant.length) return false;
  const places = [...printed].flatMap((char, index) => (char === meant[index] ? [] : [index]));
  const [one, other] = places;
  return places.length === 2 && printed[one!] === meant[other!] && printed[other!] === meant[one!];
};

/** The slip of one digit that leads from the number meant to the one printed, if any. Numbers of one digit prove nothing by a lost digit. */
export const digitSlip = (printed: number, meant: number): SuspectCause | undefined => {
  const was = String(printed);
  const should = String(meant);
  if (isSwap(was, should)) return 'digitsSwapped';
  if (lacksOne(was, should)) return 'digitDropped';
  if (lacksOne(should, was)) return 'digitAdded';
  return isOneChange(was, should) ? 'digitChanged' : undefined;
};
