import type { SignalCue } from './tongues/tongue.ts';

/** The signals that a phrase may give, in the order of their bits. */
export const SIGNAL_CUES: readonly SignalCue[] = [
  'under_18',
  'pregnant',
  'danger_now',
  'armed',
  'alone',
  'accused_supervisor',
  'accused_manager',
  'accused_coworker',
  'accused_security',
  'accused_agency',
];

export const signalBit = (cue: SignalCue): number => 1 << SIGNAL_CUES.indexOf(cue);
