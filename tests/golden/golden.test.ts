import { readdirSync, readFileSync } from 'node:fs';

import * as z from 'zod';
import { describe, expect, test } from 'vitest';

import { answersByKind } from '../../src/answers/arbitraries.ts';
import { lockSchema } from '../../src/course/lock/schema.ts';
import { readDocument } from '../../src/lms/cmi5/stateDocument.ts';
import { tabMemory } from '../../src/lms/cmi5/tabMemory.ts';
import { createStandaloneAdapter } from '../../src/lms/standalone/adapter.ts';
import { memoryStorage, type MemoryStorage } from '../../src/lms/testing/memoryStorage.ts';
import { decodeRecord } from '../../src/progress/codec/decode.ts';
import { readHeader } from '../../src/progress/codec/header.ts';
import { SEGMENTS } from '../../src/progress/codec/segments.ts';
import { keptTwice } from '../../src/session/keptTwice.ts';
import { openOutbox } from '../../src/session/outbox.ts';
import { ONLY_ATTEMPT } from '../../src/session/playedAttempt.ts';
import { splitPostscript } from '../../src/session/unreported.ts';
import { recordInJson } from './recordInJson.ts';

/**
 * Texts as released formats wrote them, with what each must be read as, for ever. Nothing writes
 * these files anew: a format that changes gets a folder beside the others.
 */
function goldenFiles<Entry>(name: string, entry: z.ZodType<Entry>): readonly (Entry & Named)[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
  return folders
    .filter((each) => each.isDirectory() && readdirSync(pathOf(each.name)).includes(name))
    .flatMap(({ name: format }) =>
      z
        .array(named.and(entry))
        .parse(JSON.parse(readFileSync(`${pathOf(format)}/${name}`, 'utf8')))
        .map((each) => ({ ...each, about: `${format}: ${each.about}` })),
    );
}

const pathOf = (format: string): string => `${import.meta.dirname}/${format}`;

const named = z.object({ about: z.string() });
type Named = z.output<typeof named>;

const savedText = z.object({
  text: z.string(),
  saves: z.number(),
  whole: z.boolean(),
  record: recordInJson,
});

const holding = (key: string, text: string): MemoryStorage => {
  const storage = memoryStorage();
  storage.texts.set(key, text);
  return storage;
};

describe.each(['answers.json', 'segments.json', 'budgets.json', 'learners.json'])(
  'saved texts: %s',
  (name) => {
    test.each(goldenFiles(name, savedText))('$about', ({ text, saves, whole, record }) => {
      expect(decodeRecord(text)).toEqual({ kind: 'decoded', record, saves, whole });
    });
  },
);

describe('no text is missing', () => {
  test.each(Object.keys(answersByKind))('for answers of kind %s', (kind) => {
    const kinds = goldenFiles('answers.json', savedText)
      .flatMap(({ record }) => [...record.run.states.values()])
      .map(({ value }) => (value.kind === 'answer' ? value.answer.kind : null));
    expect(kinds).toContain(kind);
  });

  test('for a segment', () => {
    const segments = goldenFiles('segments.json', savedText).flatMap(
      ({ text }) => readHeader(text)?.header.parts.map(({ id }) => id) ?? [],
    );
    expect(segments).toEqual(expect.arrayContaining([...SEGMENTS.keys()]));
  });
});

describe('beside the saved text', () => {
  const outboxEntry = z.object({
    key: z.string(),
    entry: z.string(),
    saves: z.number(),
    record: recordInJson,
  });
  test.each(goldenFiles('outbox.json', outboxEntry))(
    'outbox: $about',
    ({ key, entry, saves, record }) => {
      const [, , owner = ''] = key.split(':');
      const storage = keptTwice(holding(key, entry), null);
      const outbox = openOutbox({
        storage,
        owner,
        tab: 'other',
        standalone: false,
        numbering: null,
      });
      expect(outbox.held(ONLY_ATTEMPT)).toEqual({ record, saves });
    },
  );

  const handedIn = z.record(z.string(), z.union([z.string(), z.number()]));
  const postscript = z.object({ unreported: z.array(handedIn), lossy: z.boolean() });
  const withPostscript = z.object({ text: z.string(), record: z.string(), postscript });
  test.each(goldenFiles('postscripts.json', withPostscript))(
    'postscript: $about',
    ({ text, record, postscript: said }) => {
      expect(splitPostscript(text)).toEqual({ text: record, postscript: said });
    },
  );

  const told = z.array(z.tuple([z.string(), z.string()]));
  const document = z.object({ text: z.string(), saved: z.string(), marks: told });
  test.each(goldenFiles('documents.json', document))('cmi5: $about', ({ text, saved, marks }) => {
    expect(readDocument(text)).toEqual({ saved, marks: new Map(marks) });
  });

  const tab = z.object({
    address: z.string(),
    key: z.string(),
    text: z.string(),
    state: z.record(z.string(), z.unknown()),
  });
  test.each(goldenFiles('tabMemory.json', tab))('cmi5: $about', ({ address, key, text, state }) => {
    expect(tabMemory(holding(key, text), address).get()).toEqual(state);
  });

  const cmi = z.object({ key: z.string(), text: z.string(), savedState: z.string() });
  test.each(goldenFiles('standalone.json', cmi))(
    'without an LMS: $about',
    async ({ key, text, savedState }) => {
      const adapter = createStandaloneAdapter(holding(key, text), 'peer-work');
      expect(await adapter.connect()).toMatchObject({
        ok: true,
        value: { launch: { savedState } },
      });
    },
  );

  const lockFile = z.object({ text: z.string(), lock: z.record(z.string(), z.unknown()) });
  test.each(goldenFiles('locks.json', lockFile))('lock file: $about', ({ text, lock }) => {
    expect(lockSchema.parse(JSON.parse(text))).toEqual(lock);
  });
});
