import type { HeldAnswers } from '../../blocks/heldAnswers.ts';

export const sameHeld = (a: HeldAnswers, b: HeldAnswers): boolean =>
  a.of === b.of && a.answered === b.answered && a.submitted === b.submitted;
