/** Thrown for an input longer than `limits.inputLength`: the one error about content that the package throws. */
export class InputTooLargeError extends Error {
  override readonly name = 'InputTooLargeError';
  /** Length of the input: UTF-16 units of a string, bytes of a file. */
  readonly length: number;
  readonly limit: number;

  constructor(length: number, limit: number) {
    super(`The input has ${length} units, the limit is ${limit}. Raise options.limits.inputLength to read it.`);
    this.length = length;
    this.limit = limit;
  }
}
