/**
 * Makes a thing once for each input object and hands out the same one while that input lives: the map
 * engine compares data by identity, and what it is handed again it need not upload again.
 */
export function kept<Input extends object, Made>(make: (input: Input) => Made): (input: Input) => Made {
  const known = new WeakMap<Input, Made>();
  return (input) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const made = make(input);
    known.set(input, made);
    return made;
  };
}
