/**
 * Sentences of one language from which the tagger learns where names stand, all written for this project.
 * Slots are filled from the language's own lists: `{given}`, `{family}`, `{full}` (given and family, as usual there), `{name}`
 * (any of them). What is glued to a slot ("{given}কে", "{given}'s") is part of the name's word.
 */
export interface Lines {
  /** Sentences with at least one slot. */
  readonly named: readonly string[];
  /** Sentences about work in which nobody is named. */
  readonly clean: readonly string[];
}
