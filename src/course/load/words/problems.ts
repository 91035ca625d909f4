import { knownField } from '../knownField.ts';
import type { Finding, JsonPath } from '../finding.ts';
import { nearestName } from '../nearestName.ts';
import { shapeOf } from '../schemaAt.ts';
import { expectedKind, kindOf, listed, quoted } from './kinds.ts';
import type { Subject } from './subject.ts';

/** How a sentence names a field: by its name, or as an entry of the list around it. */
export function fieldName(path: JsonPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The content of the file';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of “${list}”`;
}

/** A finding about a subject's value. */
export const problem = (
  { path }: Pick<Subject, 'path'>,
  rule: string,
  message: string,
  remedy: string,
): Finding => ({ severity: 'error', rule, path, message, remedy });

export function missing(subject: Subject): Finding {
  const name = String(subject.path.at(-1));
  const { description, example } = knownField(subject.schema);
  return problem(
    subject,
    'missing-field',
    `The field “${name}” is missing here.`,
    `${example === undefined ? `Add "${name}".` : `Add it, for example ${member(name, example)}.`} ${description}`.trim(),
  );
}

export function unknownField({ path, value, schema }: Subject, name: string): Finding {
  const names = Object.keys((schema === null ? null : shapeOf(schema, value)) ?? {});
  const near = nearestName(name, names);
  return {
    severity: 'error',
    rule: 'unknown-field',
    path: [...path, name],
    at: 'name',
    message: `There is no field ${quoted(name)} here.${near === null ? '' : ` Did you mean “${near}”?`}`,
    remedy:
      near === null
        ? `Remove it, or use one of the fields that can stand here: ${listed(names.filter(shown))}.`
        : `Rename it to “${near}”.`,
  };
}

const shown = (name: string): boolean => name !== '$schema';

export function wrongKind(subject: Subject, expected: string): Finding {
  const { example } = knownField(subject.schema);
  const { path, value } = subject;
  const found = expected === 'int' && typeof value === 'number' ? String(value) : kindOf(value);
  return problem(
    subject,
    'wrong-kind',
    `${fieldName(path)} must be ${expectedKind(expected)}, but it is ${found}.`,
    bareOf(value, expected) ?? forExample(path, example),
  );
}

/** A number or a flag that was put in quotation marks by mistake. */
function bareOf(value: unknown, expected: string): string | null {
  if (typeof value !== 'string') return null;
  const number = ['number', 'int'].includes(expected) && /^\s*\d+(\.\d+)?\s*$/.test(value);
  const flag = expected === 'boolean' && /^\s*(true|false)\s*$/.test(value);
  return number || flag ? `Write it without quotation marks: ${value.trim()}.` : null;
}

export function forExample(path: JsonPath, example: unknown): string {
  if (example === undefined) return 'Compare it with the block reference.';
  const name = path.at(-1);
  return `For example: ${typeof name === 'string' ? member(name, example) : JSON.stringify(example)}`;
}

/** A field whose word is none of those that it can be. */
export function unknownWord(subject: Subject, words: readonly string[]): Finding {
  const { path, value } = subject;
  const near = typeof value === 'string' ? nearestName(value, words) : null;
  const message =
    path.at(-1) === 'type'
      ? `There is no type ${quoted(value)} here.`
      : `${fieldName(path)} cannot be ${quoted(value)}.`;
  return problem(
    subject,
    path.at(-1) === 'type' ? 'unknown-type' : 'unknown-word',
    near === null ? message : `${message} Did you mean “${near}”?`,
    words.length === 1 ? `Write ${words[0]}.` : `Use one of ${listed(words)}.`,
  );
}

/** A group that must have exactly one of several fields, and has none or more. */
export function ruleProblem(
  subject: Subject,
  names: readonly string[],
  fields: readonly string[],
): Finding {
  const [stranger] = fields.filter((field) => !names.includes(field));
  const near = stranger === undefined ? null : nearestName(stranger, names);
  const several = fields.length > 1;
  return problem(
    subject,
    several ? 'one-of' : 'unknown-field',
    several || stranger === undefined
      ? `${fieldName(subject.path)} must have exactly one of the fields ${listed(names)}.`
      : `There is no field ${quoted(stranger)} here.${near === null ? '' : ` Did you mean “${near}”?`}`,
    several
      ? 'Keep one of them. To combine rules, put each in a group of its own within “all” or “any”.'
      : `Use one of ${listed(names)}.`,
  );
}

const member = (name: string, example: unknown): string =>
  `${JSON.stringify(name)}: ${JSON.stringify(example)}`;
