let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one after another. PDF.js (seen in 5.4) keeps the number of pages once for all documents, so that a shorter one
 * that is opened meanwhile cuts off the pages of a longer one.
 */
export const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
  const result = last.then(run);
  last = result.catch(() => {});
  return result;
};
