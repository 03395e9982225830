/**
 * A value that is made when it is first asked for: lexicons and schemas take longer to make than the whole package to
 * load, and who imports it may need none of them.
 */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
