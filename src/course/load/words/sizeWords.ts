import { knownField } from '../knownField.ts';
import type { Finding } from '../finding.ts';
import { fieldName, forExample, problem } from './problems.ts';
import type { Subject } from './subject.ts';

/** A bound that a value crosses, and what is counted. */
export interface Bound {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly of: string;
}

/** Words for lists that are empty, texts that are too long, and numbers out of range. */
export function sizeWords(subject: Subject, { atLeast, atMost, of }: Bound): Finding {
  const { description } = knownField(subject.schema);
  const name = fieldName(subject.path);
  const limit = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
  if (of === 'array') {
    const message = atLeast === 1 ? `${name} is empty.` : `${name} must have ${limit} entries.`;
    return problem(subject, 'list-size', message, forExample(subject));
  }
  if (of === 'string') {
    const message = `${name} must have ${limit} characters, and has ${String(subject.value).length}.`;
    return problem(subject, 'text-length', message, forExample(subject));
  }
  const message = `${name} must be ${limit}, and is ${String(subject.value)}.`;
  const share = Number(subject.value);
  if (share > 0 && share < 1 && /percent/.test(description)) {
    const percent = Math.round(share * 100);
    return problem(subject, 'number-range', message, `Write ${percent} for ${percent} percent.`);
  }
  return problem(subject, 'number-range', message, `${description} ${forExample(subject)}`.trim());
}
