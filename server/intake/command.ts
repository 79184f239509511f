import { fold } from './fold.ts';
import { meaningOf } from './lexicon.ts';

export type Command = 'stop' | 'start' | 'status' | 'new' | 'help' | 'delete' | 'danger' | 'web' | 'call';

/** A command is the whole message: "please stop the harassment" is none. Languages: hers first. */
export function commandIn(text: string, languages: readonly string[]): { command: Command; language: string } | null {
  const found = meaningOf('commands', fold(text), languages);
  return found && { command: found.meaning as Command, language: found.language };
}
