import { checkReport } from '../../check/report.js';
import type { CheckResult } from '../../check/result.js';
import type { ParsedReport } from '../../schema/parsed.js';
import type { FileResult } from '../results.js';

/** What is wrong with a file, as the exit status sees it. */
export interface Verdict {
  readonly checks: readonly CheckResult[];
  /** Checks that fail. */
  readonly failed: readonly CheckResult[];
  /** A check of severity error fails, or the file could not be read or is no report. */
  readonly bad: boolean;
}

const SEVERITIES = ['error', 'warning', 'info'];

const isUnusable = ({ messages }: ParsedReport): boolean => messages.some(({ severity }) => severity === 'error');

/** Holds a file to its checks. */
export const judge = ({ parsed }: FileResult, language: 'zh' | 'en'): Verdict => {
  if (parsed === undefined) return { checks: [], failed: [], bad: true };
  const checks = checkReport(parsed, { language });
  const failed = checks
    .filter(({ status }) => status === 'fail')
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  return { checks, failed, bad: isUnusable(parsed) || failed.some(({ severity }) => severity === 'error') };
};
