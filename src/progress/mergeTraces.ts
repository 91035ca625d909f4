import { CONFIDENCES } from '../core/confidence.ts';
import { joinOptional } from './joins.ts';
import type { Trace } from './record.ts';

/** Joins what two devices know of how an answer came about. */
export const joinTraces = (a: Trace, b: Trace): Trace => ({
  ...laterTry(a, b),
  hintSeen: a.hintSeen || b.hintSeen,
  lastSeen: joinOptional(a.lastSeen, b.lastSeen, Math.max),
});

/** A confidence belongs to the try with which it was said; of one try the surer stands. */
function laterTry(a: Trace, b: Trace): Pick<Trace, 'tries' | 'confidence'> {
  const later = a.tries - b.tries || rank(a) - rank(b);
  const { tries, confidence } = later >= 0 ? a : b;
  return { tries, confidence };
}

const rank = ({ confidence }: Trace): number =>
  confidence === null ? -1 : CONFIDENCES.indexOf(confidence);
