import { appendixFujian } from './appendix-fujian.js';
import { appendixShanghaiV1 } from './appendix-shanghai-v1.js';
import { appendixShanghaiV2 } from './appendix-shanghai-v2.js';
import type { IndicatorForm } from './indicator-form.js';
import { stat2014 } from './stat-2014.js';

/** The indicator tables of 2008 to 2018, the oldest last: where two fit a table alike, the earlier in this list is named. */
export const indicatorForms: readonly IndicatorForm[] = [
  stat2014,
  appendixFujian,
  appendixShanghaiV2,
  appendixShanghaiV1,
];
