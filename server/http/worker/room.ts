/** What the worker's pages work with, and a form that came to them. */
import type { FastifyRequest } from 'fastify';
import type { Log } from '../../foundation/log.ts';
import type { Instant, Now } from '../../foundation/time.ts';
import type { Intake } from '../../intake/receive.ts';
import { viewIn, type View } from './frame.ts';
import type { Gate } from './gate.ts';
import type { Left } from './left.ts';
import type { Posted } from './posted.ts';
import { sealVisit, type Visit } from './visit.ts';

export interface Room {
  readonly intake: Intake;
  readonly now: Now;
  readonly log: Log;
  readonly gate: Gate;
  readonly left: Left;
}

export interface Step extends Posted {
  readonly request: FastifyRequest;
  readonly language: string;
  readonly visit: Visit;
  /** As it came: a proof of work is made over it. */
  readonly sealed: string;
  readonly at: Instant;
}

export const viewOf = ({ intake }: Room, { language }: Pick<Step, 'language'>, visit: Visit): View =>
  viewIn(language, sealVisit(intake.ring, visit));
