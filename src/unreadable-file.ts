/** What a library for a file format threw over a file: carried to where it becomes a message. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Runs a library over a file. Only its errors are laid to the file; ours are ours. */
export const guardFile = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  try {
    return await run();
  } catch (error) {
    throw new UnreadableFile(error);
  }
};
