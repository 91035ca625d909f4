import { kebab } from '../../kebab.ts';
import { knownField } from '../knownField.ts';
import type { Finding } from '../finding.ts';
import { fieldName, forExample, problem } from './problems.ts';
import type { Subject } from './subject.ts';
import { quoted } from './kinds.ts';

/** Words for a text that is not written as its kind of field asks. */
export function formatWords(subject: Subject): Finding {
  const { path, value, schema } = subject;
  const { kind, web, description, example } = knownField(schema);
  const name = fieldName(path);
  if (typeof value === 'string' && value.trim() === '') {
    return problem(subject, 'empty-text', `${name} is empty.`, emptyRemedy(description));
  }
  if (kind === 'id' || kind === 'reference' || kind === 'itemReference') {
    return problem(subject, 'bad-id', `${quoted(value)} cannot be an id.`, idRemedy(value));
  }
  if (kind === 'link') {
    const message = `${quoted(value)} is not a full address.`;
    const beginnings = web ? 'https://' : 'https://, mailto: or tel:';
    return problem(subject, 'bad-link', message, `Begin it with ${beginnings}, without spaces.`);
  }
  return problem(
    subject,
    'bad-format',
    `${name} cannot be ${quoted(value)}.`,
    `${description} ${forExample(path, example)}`.trim(),
  );
}

const emptyRemedy = (description: string): string =>
  `Write it, or remove the field if it can be left out. ${description}`.trim();

function idRemedy(value: unknown): string {
  const suggestion = kebab(String(value));
  const rule = 'An id begins with a letter and has small letters a–z, digits and hyphens only';
  return suggestion === '' ? `${rule}.` : `${rule}: “${suggestion}”.`;
}
