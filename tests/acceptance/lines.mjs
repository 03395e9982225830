const percent = (fraction) => `${(100 * fraction).toFixed(2)}%`;

/** One case in one line. */
export const caseLine = ({ name, faults, hit, expected, wrong, spurious, unsound, untrue, asked }) =>
  `${faults.length === 0 ? 'whole' : 'short'} ${name}: ${hit}/${expected} figures, ${wrong} wrong, ${spurious} spurious, ` +
  `${unsound} without evidence, ${untrue}/${asked} other`;

/** All cases in one line. */
export const totalsLine = (totals) =>
  `${totals.whole}/${totals.cases} cases whole; recall ${percent(totals.recall)} (${totals.hit}/${totals.expected}), ` +
  `precision ${percent(totals.precision)} (${totals.wrong} wrong, ${totals.spurious} spurious), ` +
  `evidence ${percent(totals.evidence)} of ${totals.records}, ` +
  `meta, claims, statuses, blanks, unplaced ${percent(totals.about)} of ${totals.asked}`;
