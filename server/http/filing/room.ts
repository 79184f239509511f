/** What every page for filers works with. */
import type { FastifyInstance } from 'fastify';
import type { Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import type { Reader } from '../entrance.ts';

export interface Room {
  readonly intake: Intake;
  readonly now: Now;
  readonly publicUrl: string;
  /** Over https, so that a cookie may be held to it. */
  readonly secure: boolean;
  readonly reader: Reader;
}

/** Opens some pages of the room. */
export type Opening = (app: FastifyInstance, room: Room) => void;
