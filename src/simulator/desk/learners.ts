import { textHash } from '../../core/hash.ts';
import type { Learner } from '../record/attempt.ts';

/** Whoever a name belongs to: the same name is the same learner. */
export function learnerNamed(name: string): Learner {
  const trimmed = name.trim();
  return { id: `learner-${textHash(trimmed)}`, name: trimmed };
}

/** Names that have broken courses before: accents, another direction, “Last, First”, great length. */
export const handyLearners: readonly Learner[] = [
  'Sam Taylor',
  'Nguyễn, Ánh Tuyết',
  'نور الهدى عبد الرحمن',
  'Maximiliana-Alexandrina Freifrau von Hohenstein-Wolkenburg zu Unterfrankenthal-Oberau',
].map(learnerNamed);
