import type { Answer } from '../core/blockState.ts';
import { ascending } from './ascending.ts';

/**
 * The one form in which the record keeps an answer: chosen options ascend, since a choice is a set.
 * `null` for a number that is none, which nothing could compare or keep.
 */
export function normalAnswer(answer: Answer): Answer | null {
  if (answer.kind === 'choice') return { kind: 'choice', chosen: ascending(answer.chosen) };
  if (answer.kind === 'number' && !Number.isFinite(answer.value)) return null;
  return answer;
}
