import type { Command } from 'commander';
import type { House } from '../house.ts';
import { caseByReference } from '../cases/store.ts';
import { Problem } from '../foundation/errors.ts';
import type { Which } from '../http/desk/statements.ts';
import { referenceIn } from './reference.ts';

/** Commands below `desk`, each with its log-in; `onCase` begins with a reference. */
export interface DeskCommands {
  command(name: string, about?: string): Command;
  onCase(name: string): Command;
}

export async function caseId({ database }: House, reference: string): Promise<string> {
  const file = await caseByReference(database.read, referenceIn(reference));
  if (!file) throw new Problem('no_such_case', 404);
  return file.id;
}

/** A message by its number in the case. */
export const which = async (house: House, reference: string, number: number): Promise<Which> => ({
  caseId: await caseId(house, reference),
  number,
});

export function numberOf(typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new Problem('no_such_message', 422);
  return number;
}
