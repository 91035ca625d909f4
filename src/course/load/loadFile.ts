import type * as z from 'zod';

import type { Issue } from '../../core/issue.ts';
import { type CourseFile, limitsOf } from '../files.ts';
import { type FileMigration, type UnknownFormat, migrate } from '../migrate/migrate.ts';
import { COURSE_FORMAT } from '../schema/format.ts';
import { beyondBounds, DEEPEST } from './bounds.ts';
import type { Finding } from './finding.ts';
import { JsonDocument } from './jsonDocument.ts';
import { jsonValue } from './jsonValue.ts';
import { plainJson } from './plainJson.ts';
import { readFileText } from './readText.ts';
import { schemaFindings } from './words/schemaFindings.ts';

/** A file that was read as far as it goes. */
export interface LoadedFile<Value> {
  /** `null` when an issue is an error. */
  readonly value: Value | null;
  /** `null` when there is no text to point into. */
  readonly document: JsonDocument | null;
  readonly issues: readonly Issue[];
}

/** More of them would help nobody. */
const MOST_ISSUES = 100;

/** Bytes to a checked value, with every problem of the file. Never throws, whatever it holds. */
export function loadFile<Schema extends z.ZodType>(
  path: string,
  file: CourseFile,
  schema: Schema,
  migrations: readonly FileMigration[] = [],
): LoadedFile<z.output<Schema>> {
  const text = readFileText(file, limitsOf(path));
  if (!text.ok) {
    const { line, rule, message, remedy } = text.error;
    const place = { file: path, line, column: 1, path: '' };
    return {
      value: null,
      document: null,
      issues: [{ severity: 'error', rule, place, message, remedy }],
    };
  }
  const plain = plainJson(text.value, { depth: DEEPEST, parts: limitsOf(path).tokens });
  if (plain !== null) {
    const document = new JsonDocument(path, text.value);
    return checked(document, { ...plain, syntax: [], findings: [] }, schema, migrations);
  }
  const beyond = beyondBounds(text.value, limitsOf(path));
  const document = new JsonDocument(path, beyond === null ? text.value : '');
  if (beyond === null) return parse(document, schema, migrations);
  const { offset, ...problem } = beyond;
  return failed(document, [
    { severity: 'error', place: placeIn(path, text.value, offset), ...problem },
  ]);
}

function parse<Schema extends z.ZodType>(
  document: JsonDocument,
  schema: Schema,
  migrations: readonly FileMigration[],
): LoadedFile<z.output<Schema>> {
  const syntax = document.problems.map((problem) => syntaxIssue(document, problem));
  const recovered = document.problems.every((problem) => problem.recovered);
  if (document.root === null || !recovered) return failed(document, syntax);
  return checked(document, { ...jsonValue(document.root), syntax }, schema, migrations);
}

/** What was understood of a file, and what was wrong with it until then. */
interface Read {
  readonly value: unknown;
  readonly syntax: readonly Issue[];
  readonly findings: readonly Finding[];
}

function checked<Schema extends z.ZodType>(
  document: JsonDocument,
  { value, syntax, findings }: Read,
  schema: Schema,
  migrations: readonly FileMigration[],
): LoadedFile<z.output<Schema>> {
  const migrated = migrate(value, migrations, COURSE_FORMAT);
  if (!migrated.ok) return failed(document, [...syntax, newerFormat(document, migrated.error)]);
  const parsed = schema.safeParse(migrated.value);
  const wrong = parsed.success
    ? []
    : schemaFindings(schema, migrated.value, parsed.error.issues.slice(0, MOST_ISSUES));
  const issues = [
    ...syntax,
    ...[...findings.slice(0, MOST_ISSUES), ...wrong].map((finding) => document.issue(finding)),
  ];
  return issues.length > 0 || !parsed.success
    ? failed(document, issues)
    : { value: parsed.data, document, issues };
}

const failed = (document: JsonDocument, issues: readonly Issue[]): LoadedFile<never> => ({
  value: null,
  document,
  issues,
});

function placeIn(path: string, text: string, offset: number): Issue['place'] {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1, path: '' };
}

function syntaxIssue(document: JsonDocument, problem: JsonDocument['problems'][number]): Issue {
  const { offset, rule, message, remedy } = problem;
  return { severity: 'error', rule, place: document.placeAt(offset), message, remedy };
}

const newerFormat = (document: JsonDocument, { found, known }: UnknownFormat): Issue =>
  document.issue({
    severity: 'error',
    rule: 'newer-format',
    path: ['format'],
    message: `This file has format ${found}; this version of Waymark knows formats up to ${known}.`,
    remedy: 'Install a newer version of Waymark.',
  });
