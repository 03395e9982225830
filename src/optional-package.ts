/** Loads a package that is an optional peer; where it is not installed, the error says what to do. */
export const loadOptional = async <Module>(name: string, load: () => Promise<unknown>): Promise<Module> => {
  try {
    return (await load()) as Module;
  } catch (cause) {
    throw new Error(`The package ${name} is needed to read this file and could not be loaded: npm install ${name}`, {
      cause,
    });
  }
};
