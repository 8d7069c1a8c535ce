/** Makes a thing at the first call and keeps it: a function starts the sooner without what only some of its calls need. */
export const atFirstUse = <T>(make: () => T): (() => T) => {
  let made: { thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
};
