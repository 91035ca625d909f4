import type { Meant } from '../../../core/issue.ts';
import type { RuleName } from '../../../core/ruleName.ts';
import { knownField } from '../knownField.ts';
import type { Finding, JsonPath } from '../finding.ts';
import { formatPath } from '../jsonPath.ts';
import { nearestName } from '../nearestName.ts';
import { shapeOf } from '../schemaAt.ts';
import { expectedKind, kindOf, listed, quoted } from './kinds.ts';
import type { RightPlace } from './misplacedField.ts';
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
  rule: RuleName,
  message: string,
  remedy: string,
  meant?: Meant,
): Finding => ({
  severity: 'error',
  rule,
  path,
  message,
  remedy,
  ...(meant === undefined ? {} : { meant }),
});

export function missing(subject: Subject): Finding {
  const name = String(subject.path.at(-1));
  const { description, kind } = knownField(subject.schema);
  const { example } = subject;
  const say = (remedy: string) =>
    problem(
      subject,
      'missing-field',
      `The field “${name}” is missing here.`,
      `${remedy} ${description}`.trim(),
    );
  if (kind === 'id' && subject.path.length === 1) return say(`Add "id" to the top of the file.`);
  if (kind === 'id') return say('Let “waymark check --fix” add it.');
  return say(
    example === undefined ? `Add "${name}".` : `Add it, for example ${member(name, example)}.`,
  );
}

/** A field that some other group of the file wants. */
export function misplacedField(subject: Subject, name: string, place: RightPlace): Finding {
  const { group, inEntry, deeper, path } = place;
  const whose = inEntry ? `an entry of “${group}”` : `“${group}”`;
  const finding = problem(
    { path: [...subject.path, name] },
    'unknown-field',
    group === ''
      ? `“${name}” stands too deep here: it is a field of the whole file.`
      : `“${name}” cannot stand here: it belongs into ${whose}.`,
    group === ''
      ? `Move it out, to the fields at the top of the file.`
      : deeper
        ? `Move it in: ${inEntry ? `"${group}": [{ … ${JSON.stringify(name)}: … }]` : `"${group}": { ${JSON.stringify(name)}: … }`}.`
        : `Move it out of these { }, to the fields of the “${group}” around them.`,
  );
  // Which entry of a list is meant, only the author knows.
  const there = deeper ? [...path, name] : path;
  const meant = deeper && inEntry ? {} : { meant: { path: formatPath(there) } };
  return { ...finding, ...meant, at: 'name', group: path };
}

/** A field that only another type has: the type is wrong, more likely than the field. */
export function fieldOfType({ path, value }: Subject, name: string, type: string): Finding {
  const found = typeof value === 'object' && value !== null && 'type' in value ? value.type : '';
  return {
    severity: 'error',
    rule: 'field-of-type',
    path: [...path, name],
    at: 'name',
    message: `“${name}” cannot stand in what is of the type ${quoted(found)}.`,
    remedy: `Write "type": "${type}" above it, which has this field. Or remove the field.`,
    meant: { path: formatPath([...path, 'type']), value: type },
  };
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
    ...(near === null ? {} : { meant: { path: formatPath([...path, near]) } }),
  };
}

const shown = (name: string): boolean => name !== '$schema';

export function wrongKind(subject: Subject, expected: string): Finding {
  const { path, value } = subject;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return problem(
      subject,
      'number-range',
      `${fieldName(path)} is larger than any number can be.`,
      forExample(subject),
    );
  }
  const likely = likelyMeant(value, expected);
  const found = expected === 'int' && typeof value === 'number' ? String(value) : kindOf(value);
  return problem(
    subject,
    'wrong-kind',
    `${fieldName(path)} must be ${expectedKind(expected)}, but it is ${found}.`,
    likely?.remedy ?? forExample(subject),
    likely?.meant,
  );
}

/** What to write where the value itself says what was meant. */
function likelyMeant(value: unknown, expected: string): Pick<Finding, 'remedy' | 'meant'> | null {
  if (value === null) {
    return { remedy: 'Write its value, or remove the field if it can be left out.' };
  }
  if (expected === 'array' && typeof value === 'object' && !Array.isArray(value)) {
    return { remedy: 'Put [ before its { and ] after its }.', meant: { value: [value] } };
  }
  if (expected === 'string' && isTexts(value)) {
    const text = value.join('\n\n');
    return {
      remedy: `Write them as one text, with \\n\\n between its paragraphs: ${JSON.stringify(text)}`,
      meant: { value: text },
    };
  }
  return typeof value === 'string' ? bareOf(value.trim(), expected) : null;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

/** A number or a flag that was put in quotation marks by mistake, or written with its unit. */
function bareOf(value: string, expected: string): Pick<Finding, 'remedy' | 'meant'> | null {
  const flag = expected === 'boolean' ? /^(?:true|false|yes|no)$/i.exec(value)?.[0] : undefined;
  if (flag !== undefined) {
    const isTrue = /^(?:true|yes)$/i.test(flag);
    return {
      remedy: `Write it without quotation marks: ${String(isTrue)}.`,
      meant: { value: isTrue },
    };
  }
  const [, number] = /^(\d+(?:[.,]\d+)?)\s*(?:%|\p{L}*\.?)$/u.exec(value) ?? [];
  if (number === undefined || !['number', 'int'].includes(expected)) return null;
  const bare = number.replace(',', '.');
  return {
    remedy:
      bare === value
        ? `Write it without quotation marks: ${bare}.`
        : `Write the number alone, without quotation marks: ${bare}.`,
    meant: { value: Number(bare) },
  };
}

export function forExample({ path, example }: Pick<Subject, 'path' | 'example'>): string {
  if (path.length === 0) return 'Begin the file with { and end it with }, with no [ ] around them.';
  if (example === undefined) return 'Compare it with the block reference, docs/blocks.md.';
  const name = path.at(-1);
  return `For example: ${typeof name === 'string' ? member(name, example) : JSON.stringify(example)}`;
}

/** A field whose word is none of those that it can be. */
export function unknownWord(subject: Subject, words: readonly string[]): Finding {
  const { path, value } = subject;
  if (typeof value === 'string' && words.includes(value)) {
    const message = `${fieldName(path)} must not stand in quotation marks.`;
    const meant = { value: JSON.parse(value) };
    return problem(subject, 'wrong-kind', message, `Write ${value} without them.`, meant);
  }
  const near = typeof value === 'string' ? meantWord(value, words) : null;
  const meant = near ?? (words.length === 1 ? words[0] : undefined);
  const message =
    path.at(-1) === 'type'
      ? `There is no type ${quoted(value)} here.`
      : `${fieldName(path)} cannot be ${quoted(value)}.`;
  return problem(
    subject,
    path.at(-1) === 'type' ? 'unknown-type' : 'unknown-word',
    near === null ? message : `${message} Did you mean “${near}”?`,
    meant === undefined ? `Use one of ${listed(words)}.` : `Write “${meant}”.`,
    meant === undefined ? undefined : { value: meant },
  );
}

/** What other tools call what stands here under another name. */
const CALLED_ELSEWHERE: Readonly<Record<string, string>> = {
  alert: 'callout',
  blockquote: 'quote',
  button: 'buttons',
  cards: 'flipCards',
  collapse: 'accordion',
  download: 'resources',
  essay: 'openText',
  faq: 'accordion',
  film: 'video',
  flipcard: 'flipCards',
  heading: 'text',
  graph: 'chart',
  hotspot: 'labeledGraphic',
  html: 'text',
  iframe: 'embed',
  links: 'resources',
  markdown: 'text',
  mcq: 'choice',
  movie: 'video',
  multiplechoice: 'choice',
  note: 'callout',
  paragraph: 'text',
  photo: 'image',
  picture: 'image',
  question: 'choice',
  rating: 'likert',
  singlechoice: 'choice',
  steps: 'process',
  textarea: 'openText',
  tip: 'callout',
  website: 'embed',
  youtube: 'video',
};

function meantWord(value: string, words: readonly string[]): string | null {
  const plain = value.toLowerCase().replaceAll(/[^a-z]/g, '');
  const meant = CALLED_ELSEWHERE[plain] ?? CALLED_ELSEWHERE[`${plain}s`];
  return meant !== undefined && words.includes(meant) ? meant : nearestName(value, words);
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
