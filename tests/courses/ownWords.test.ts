import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { translatableTexts } from '../../src/course/translate/translatable.ts';
import { writtenCourses } from './courses.ts';
import { fingerprint, runsOf } from './wordRuns.mjs';

const folder = join(import.meta.dirname, 'sources');

/** Every run of eight words of every source, as `fingerprint.mjs` made it. */
const known: ReadonlySet<string> = new Set(
  readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').trim().split(/\s+/),
  ),
);

/** What documents and their publishers are called, long enough to be a run of their own. */
const NAMES: readonly string[] = [
  'Centre for Youth Mental Health, University of Melbourne',
  'Employer tool-kit: employing peer workers in your organisation',
  'Helping employees successfully return to work following depression, anxiety or a related mental health problem: guidelines for organisations',
  'National framework for recovery-oriented mental health services',
  'National practice standards for the mental health workforce',
  'Peer Work Strategic Framework* (Western Australian Association for Mental Health',
  'Queensland Framework for the Development of the Mental Health Lived Experience Workforce',
  'The Western Australian Lived Experience (Peer) Workforces Framework',
  'Workers with mental illness: A practical guide for managers* ([Australian Human Rights Commission',
];

/** Where documents, and those who published them, are named as they are called. */
const isName = (key: string): boolean =>
  /^course\.references\.|\.items\.[\w-]+\.(title|publisher)$/.test(key);

const withoutNames = (text: string): readonly string[] =>
  NAMES.reduce<readonly string[]>(
    (parts, name) => parts.flatMap((part) => part.split(name)),
    [text.replaceAll(/\]\([^)]*\)/g, ']')],
  );

test('the sources are known by their runs of words', () => {
  expect(readdirSync(folder).length).toBeGreaterThan(3);
  expect(known.size).toBeGreaterThan(5_000);
});

test.each(writtenCourses)(
  '%s: no more than seven words in a row are those of a source',
  (_, course) => {
    const taken = translatableTexts(course)
      .filter(({ key }) => !isName(key))
      .flatMap(({ key, text }) =>
        text
          .split('\n')
          .flatMap(withoutNames)
          .flatMap(runsOf)
          .filter((run) => known.has(fingerprint(run)))
          .map((run) => ({ key, run })),
      );
    expect(taken).toEqual([]);
  },
);
