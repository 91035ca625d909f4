import type * as z from 'zod';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import type { Finding, JsonPath } from '../finding.ts';
import { valueAt } from '../jsonPath.ts';
import { knownField } from '../knownField.ts';
import { nearestName } from '../nearestName.ts';
import { optionsOf, schemaAt, shapeOf } from '../schemaAt.ts';
import { formatWords } from './formatWords.ts';
import { rightPlace } from './misplacedField.ts';
import {
  fieldName,
  fieldOfType,
  forExample,
  misplacedField,
  missing,
  ruleProblem,
  unknownField,
  unknownWord,
  wrongKind,
} from './problems.ts';
import { sizeWords } from './sizeWords.ts';
import type { Subject } from './subject.ts';

type ZodIssue = z.core.$ZodIssue;

/** Puts what zod found into words that a trainer understands. */
export function schemaFindings(
  root: AnySchema,
  value: unknown,
  issues: readonly ZodIssue[],
): readonly Finding[] {
  const findings = issues.flatMap((issue) => wordsFor(root, value, [], issue));
  return withoutRepeats(withoutMistypedTwins(findings));
}

function exampleAt(root: AnySchema, document: unknown, path: JsonPath): unknown {
  const { example } = knownField(schemaAt(root, document, path));
  if (example !== undefined || typeof path.at(-1) !== 'number') return example;
  const list = exampleAt(root, document, path.slice(0, -1));
  return Array.isArray(list) ? list[0] : undefined;
}

/** A field that is mistyped, or right, but in another group. */
function strayField(root: AnySchema, document: unknown, subject: Subject, name: string): Finding {
  const place = rightPlace(root, document, subject.path, name);
  if (place !== null) return misplacedField(subject, name, place);
  const type = ownerOf(root, document, subject, name);
  return type === null ? unknownField(subject, name) : fieldOfType(subject, name, type);
}

/** The only other type that has such a field, where there is one: then the type is what is wrong. */
function ownerOf(
  root: AnySchema,
  document: unknown,
  { path }: Subject,
  name: string,
): string | null {
  const union = schemaAt(root, document, path);
  const owners = ((union === null ? null : optionsOf(union)) ?? []).flatMap((option) => {
    const shape = shapeOf(option, null);
    const type = shape?.['type'];
    return shape?.[name] === undefined || type === undefined ? [] : literalValues(type);
  });
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function wordsFor(
  root: AnySchema,
  document: unknown,
  base: JsonPath,
  issue: ZodIssue,
): readonly Finding[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const value = valueAt(document, path);
  const schema = schemaAt(root, document, path);
  const subject = { path, value, schema, example: exampleAt(root, document, path) };
  // A field without a value; a null that stands there is a value of the wrong kind.
  if (value === undefined && path.length > 0) return [missing(subject)];
  // What is of the wrong kind, which is said already, may have a length of its own.
  if ('origin' in issue && issue.origin === 'unknown') return [];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => strayField(root, document, subject, key));
  if (issue.code === 'invalid_union') return unionWords(root, document, subject, issue);
  return [simpleWords(subject, issue)];
}

function simpleWords(subject: Subject, issue: ZodIssue): Finding {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(subject, issue.expected);
    case 'invalid_value':
      return unknownWord(subject, issue.values.map(String));
    case 'too_small':
      return sizeWords(subject, { atLeast: Number(issue.minimum), of: issue.origin });
    case 'too_big':
      return sizeWords(subject, { atMost: Number(issue.maximum), of: issue.origin });
    case 'invalid_format':
      return formatWords(subject);
    default:
      return {
        severity: 'error',
        rule: 'not-valid',
        path: subject.path,
        message: `${fieldName(subject.path)} is not valid: ${issue.message}.`,
        remedy: forExample(subject),
      };
  }
}

function unionWords(
  root: AnySchema,
  document: unknown,
  subject: Subject,
  issue: z.core.$ZodIssueInvalidUnion,
): readonly Finding[] {
  if (issue.errors.length === 0)
    return [unknownWord(subject, discriminators(root, document, subject))];
  const options = (subject.schema === null ? null : optionsOf(subject.schema)) ?? [];
  if (typeof subject.value !== 'object' || subject.value === null || Array.isArray(subject.value)) {
    return [wrongKind(subject, 'object')];
  }
  const names = options.flatMap((option) => Object.keys(shapeOf(option, subject.value) ?? {}));
  const fields = Object.keys(subject.value);
  const meant = names.findIndex((name) => fields.includes(name));
  if (fields.filter((field) => names.includes(field)).length !== 1) {
    return [ruleProblem(subject, names, fields)];
  }
  return (issue.errors[meant] ?? []).flatMap((each) =>
    wordsFor(root, document, subject.path, each),
  );
}

/** The types that can stand where a discriminated union found none. */
function discriminators(root: AnySchema, document: unknown, { path }: Subject): readonly string[] {
  const [around, field] = [path.slice(0, -1), path.at(-1)];
  const union = schemaAt(root, document, around);
  const options = union === null ? null : optionsOf(union);
  return (options ?? []).flatMap((option) => {
    const literal = shapeOf(option, null)?.[String(field)];
    return literal === undefined ? [] : literalValues(literal);
  });
}

const literalValues = (schema: AnySchema): readonly string[] =>
  'values' in schema && schema.values instanceof Set ? [...schema.values].map(String) : [];

/**
 * A mistyped name makes two problems, the unknown field and the missing one: the first says it. So it
 * is with a field that stands outside of the group that is missing for it.
 */
function withoutMistypedTwins(findings: readonly Finding[]): readonly Finding[] {
  const unknown = findings.filter(({ rule }) => rule === 'unknown-field');
  const ofOtherType = findings.filter(({ rule }) => rule === 'field-of-type');
  const wanted = findings.flatMap(({ group }) => (group === undefined ? [] : [group]));
  return findings.filter(({ rule, path }) => {
    if (rule !== 'missing-field') return true;
    if (ofOtherType.some((other) => samePath(other.path.slice(0, -1), path.slice(0, -1))))
      return false;
    const name = String(path.at(-1));
    const mistyped = unknown.some(
      (other) =>
        samePath(other.path.slice(0, -1), path.slice(0, -1)) &&
        nearestName(String(other.path.at(-1)), [name]) !== null,
    );
    return !mistyped && !wanted.some((group) => samePath(group, path));
  });
}

/** The same problem in several entries of a list is told with the first of them. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const firsts = new Map<string, Finding>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = entryKey(finding);
    if (!firsts.has(key)) firsts.set(key, finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...firsts].map(([key, finding]) => {
    const more = (counts.get(key) ?? 1) - 1;
    if (more === 0) return finding;
    const also = more === 1 ? 'one more entry' : `${more} more entries`;
    return { ...finding, message: `${finding.message} So it is in ${also} of the list.` };
  });
}

/** Alike for findings that differ in the number of an entry alone. */
function entryKey({ path, rule, message }: Finding): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const place = path.map((step, index) => (index === at ? '*' : step));
  return JSON.stringify([place, rule, message.replace(/^Entry \d+ /, '')]);
}

const samePath = (a: JsonPath, b: JsonPath): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);
