/**
 * Sentences of one language from which the tagger learns where names stand, all written for this project.
 * Slots are filled from the language's own lists: `{given}`, `{family}`, `{full}` (given and family, as usual there), `{name}`
 * (any of them), `{called}` (one, two or three of its words). A name that is written out stands in `<…>`; of `(this|that|)` one is chosen
 * each time, also of several within each other. What is glued to a slot ("{given}কে", "{given}'s") is part of the name's word.
 */
export interface Lines {
  /** Sentences with at least one slot. */
  readonly named: readonly string[];
  /** Sentences about work in which nobody is named. */
  readonly clean: readonly string[];
}
