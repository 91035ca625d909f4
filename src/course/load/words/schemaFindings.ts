import type * as z from 'zod';

import type { AnySchema } from '../../../blocks/schemaNode.ts';
import type { Finding, JsonPath } from '../finding.ts';
import { valueAt } from '../jsonPath.ts';
import { nearestName } from '../nearestName.ts';
import { optionsOf, schemaAt, shapeOf } from '../schemaAt.ts';
import { formatWords } from './formatWords.ts';
import {
  fieldName,
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
  return withoutMistypedTwins(findings);
}

function wordsFor(
  root: AnySchema,
  document: unknown,
  base: JsonPath,
  issue: ZodIssue,
): readonly Finding[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const value = valueAt(document, path);
  const subject = { path, value, schema: schemaAt(root, document, path) };
  // A field without a value; a null that stands there is a value of the wrong kind.
  if (value === undefined && path.length > 0) return [missing(subject)];
  // What is of the wrong kind, which is said already, may have a length of its own.
  if ('origin' in issue && issue.origin === 'unknown') return [];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(subject, key));
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
        remedy: 'Compare it with the block reference.',
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

/** A mistyped name makes two problems, the unknown field and the missing one: the first says it. */
function withoutMistypedTwins(findings: readonly Finding[]): readonly Finding[] {
  const unknown = findings.filter(({ rule }) => rule === 'unknown-field');
  return findings.filter(({ rule, path }) => {
    const name = String(path.at(-1));
    return !(
      rule === 'missing-field' &&
      unknown.some(
        (other) =>
          samePath(other.path.slice(0, -1), path.slice(0, -1)) &&
          nearestName(String(other.path.at(-1)), [name]) !== null,
      )
    );
  });
}

const samePath = (a: JsonPath, b: JsonPath): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);
