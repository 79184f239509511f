import { Problem } from '../foundation/errors.ts';

/** Takes one of `values` in capitals or not; throws Problem(`code`) where it is none. */
export const oneOf =
  <Value extends string>(values: readonly Value[], code: string) =>
  (typed: string): Value => {
    const found = values.find((value) => value.toLowerCase() === typed.toLowerCase());
    if (found === undefined) throw new Problem(code, 422);
    return found;
  };
