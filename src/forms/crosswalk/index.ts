import { statutory2021 } from '../statutory-2021.js';
import { from2014 } from './from-2014.js';
import { from2019 } from './from-2019.js';
import { fromShanghaiV1, fromShanghaiV2 } from './from-appendices.js';
import { type Mapping, toMapping } from './mapping.js';

/** The form whose categories all others are brought to. */
export const crosswalkTarget = statutory2021;

/** The forms that have a crosswalk. */
export type CrosswalkSource = 'statutory-2019' | 'stat-2014' | 'appendix-shanghai-v1' | 'appendix-shanghai-v2';

/** The mappings of each earlier form to that of 2021. */
export const crosswalks: Readonly<Record<CrosswalkSource, readonly Mapping[]>> = {
  'statutory-2019': from2019.map(toMapping),
  'stat-2014': from2014.map(toMapping),
  'appendix-shanghai-v1': fromShanghaiV1.map(toMapping),
  'appendix-shanghai-v2': fromShanghaiV2.map(toMapping),
};
