import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import type { JsonPath } from '../../course/load/finding.ts';
import { runs } from '../../../tests/effort.ts';
import {
  insertingPieces,
  insertingValue,
  movingWithin,
  pieceAt,
  removing,
  renaming,
  settingValue,
  settingValues,
} from './jsonSplices.ts';
import { type Splice, spliced, undoing } from './splice.ts';

const lesson = `{
  "id": "hope",
  "title": "Hope",
  "blocks": [
    { "type": "text", "text": "One" },
    {
      "type": "image",
      "file": "a.svg"
    }
  ],
  "tags": ["a", "b"]
}
`;

const after = (text: string, splices: readonly Splice[] | null): string | null =>
  splices === null ? null : spliced(text, splices);

describe('a value is set', () => {
  it('in the place of the one before', () => {
    expect(after(lesson, settingValue(lesson, ['title'], 'Courage'))).toBe(
      lesson.replace('"Hope"', '"Courage"'),
    );
  });

  it('as a new field where the format has it', () => {
    const order = ['id', 'title', 'summary', 'blocks'];
    expect(after(lesson, settingValue(lesson, ['summary'], 'Short', order))).toBe(
      lesson.replace('  "blocks"', '  "summary": "Short",\n  "blocks"'),
    );
  });

  it('behind the field before it, whatever order the author has them in', () => {
    const order = ['id', 'minutes', 'title', 'type', 'blocks'];
    const text = '{ "type": "lesson", "id": "hope", "blocks": [] }';
    expect(after(text, settingValue(text, ['title'], 'Hope', order))).toBe(
      text.replace('"blocks"', '"title": "Hope", "blocks"'),
    );
    expect(after(text, settingValue(text, ['id2'], 1, ['id2', 'id']))).toBe(
      text.replace('"id"', '"id2": 1, "id"'),
    );
  });

  it('on the line of its neighbours', () => {
    expect(after(lesson, settingValue(lesson, ['blocks', 0, 'title'], 'First'))).toBe(
      lesson.replace('"One" }', '"One", "title": "First" }'),
    );
  });

  it('nowhere, when there is no object for it', () => {
    expect(settingValue(lesson, ['title', 'words'], 1)).toBeNull();
    expect(settingValue(lesson, ['tags', 7], 'c')).toBeNull();
    expect(settingValue('', ['title'], 'Hope')).toBeNull();
  });
});

describe('a list', () => {
  it('gets an entry between two, with lines as they have them', () => {
    const splices = insertingValue(lesson, ['blocks'], 1, { type: 'quote', words: [1, 2] });
    expect(after(lesson, splices)).toBe(
      lesson.replace(
        '"One" },\n',
        '"One" },\n    {\n      "type": "quote",\n      "words": [1, 2]\n    },\n',
      ),
    );
  });

  it('gets an entry at its end, on one line where it has one', () => {
    expect(after(lesson, insertingValue(lesson, ['tags'], 2, 'c'))).toBe(
      lesson.replace('"b"]', '"b", "c"]'),
    );
  });

  it('gets its first entry', () => {
    expect(after('{\n\t"a": []\n}', insertingValue('{\n\t"a": []\n}', ['a'], 0, { b: 1 }))).toBe(
      '{\n\t"a": [\n\t\t{\n\t\t\t"b": 1\n\t\t}\n\t]\n}',
    );
    expect(after('{ "a": [] }', insertingValue('{ "a": [] }', ['a'], 0, 'x'))).toBe(
      '{ "a": ["x"] }',
    );
  });

  it('loses an entry with its comma, and its last one with its lines', () => {
    const one = after(lesson, removing(lesson, ['blocks', 1])) ?? '';
    expect(one).toContain('"blocks": [\n    { "type": "text", "text": "One" }\n  ],');
    expect(after(one, removing(one, ['blocks', 0]))).toContain('"blocks": [],');
  });

  it('has an entry in another place, both as they were written', () => {
    expect(after(lesson, movingWithin(lesson, ['blocks'], 1, 0))).toContain(
      '[\n    {\n      "type": "image",\n      "file": "a.svg"\n    },\n    { "type": "text", "text": "One" }\n  ]',
    );
  });
});

it('several fields are set at once', () => {
  const splices = settingValues(lesson, [
    { path: ['title'], value: 'Courage', order: [] },
    { path: ['blocks', 0, 'id'], value: 'one', order: ['type', 'id', 'text'] },
    { path: ['tags', 1], value: 'c', order: [] },
  ]);
  expect(after(lesson, splices)).toBe(
    lesson
      .replace('"Hope"', '"Courage"')
      .replace('"text", "text"', '"text", "id": "one", "text"')
      .replace('"b"', '"c"'),
  );
  expect(settingValues(lesson, [{ path: ['none', 'x'], value: 1, order: [] }])).toBeNull();
});

it('several pieces go into an empty list, each on lines of its own', () => {
  const text = '{ "a": [] }';
  const pieces = [
    { source: '{ "b": 1 }', indent: '' },
    { source: '{ "c": 2 }', indent: '' },
  ];
  expect(after(text, insertingPieces(text, ['a'], 0, pieces))).toBe(
    '{ "a": [\n  { "b": 1 },\n  { "c": 2 }\n] }',
  );
});

it('a field gets another name, and keeps its value and its place', () => {
  expect(after(lesson, renaming(lesson, ['blocks', 1, 'file'], 'source'))).toBe(
    lesson.replace('"file"', '"source"'),
  );
  expect([renaming(lesson, ['none'], 'x'), renaming(lesson, ['tags', 0], 'x')]).toEqual([
    null,
    null,
  ]);
});

it('a piece of one file goes into another in the manner of that', () => {
  const piece = pieceAt(lesson, ['blocks', 1]);
  const other = '{\r\n\t"blocks": [\r\n\t\t{ "type": "text" }\r\n\t]\r\n}\r\n';
  expect(piece && after(other, insertingPieces(other, ['blocks'], 0, [piece]))).toBe(
    '{\r\n\t"blocks": [\r\n\t\t{\r\n\t\t  "type": "image",\r\n\t\t  "file": "a.svg"\r\n\t\t},\r\n\t\t{ "type": "text" }\r\n\t]\r\n}\r\n',
  );
});

/** An edit, and what it makes of the value that the file holds. */
interface TriedEdit {
  readonly splices: (text: string) => readonly Splice[] | null;
  readonly onValue: (value: unknown) => unknown;
}

test('any sequence of edits gives the file of the edited value, and undone the one before', () => {
  fc.assert(
    fc.property(authored, fc.array(seeds, { maxLength: 12 }), ({ value, text }, picks) => {
      const texts = [text];
      let now: unknown = value;
      for (const pick of picks) {
        const before = texts.at(-1) ?? '';
        const edit = editOf(now, pick);
        const splices = edit.splices(before);
        if (splices === null) continue;
        now = edit.onValue(now);
        const next = spliced(before, splices);
        expect(JSON.parse(next)).toEqual(now);
        expect(spliced(next, undoing(splices))).toBe(before);
        texts.push(next);
      }
    }),
    { numRuns: runs(300) },
  );
});

// As a file has them: without −0, and without a name that JSON.parse takes for something else.
const values = fc
  .jsonValue({ maxDepth: 3, depthSize: 'small' })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

/** A value, written by somebody. */
const authored = fc
  .record({
    value: fc.dictionary(fc.constantFrom('id', 'title', 'blocks', 'cards', 'x'), values, {
      minKeys: 1,
    }),
    indent: fc.constantFrom('', '  ', '    ', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ value, indent, lineEnd }) => ({
    value,
    text: JSON.stringify(value, null, indent).replaceAll('\n', lineEnd),
  }));

const seeds = fc.record({
  what: fc.constantFrom('set', 'add', 'remove', 'insert', 'move'),
  where: fc.nat(),
  from: fc.nat(),
  to: fc.nat(),
  value: values,
});

type Seed = typeof seeds extends fc.Arbitrary<infer Value> ? Value : never;

function editOf(value: unknown, { what, where, from, to, value: given }: Seed): TriedEdit {
  const fields = paths(value).filter((path) => path.length > 0);
  const lists = paths(value).filter((path) => Array.isArray(at(value, path)));
  const objects = paths(value).filter((path) => isObject(at(value, path)));
  const path = chosen(fields, where);
  const list = chosen(lists, where);
  const length = listAt(value, list).length;
  if (what === 'set') {
    return {
      splices: (text) => path && settingValue(text, path, given),
      onValue: (now) => changedAt(now, path ?? [], () => given),
    };
  }
  if (what === 'add') {
    const object = chosen(objects, where);
    const added = object && [...object, `added${String(from % 3)}`];
    return {
      splices: (text) => added && settingValue(text, added, given, ['id', 'added0', 'title', 'x']),
      onValue: (now) => changedAt(now, added ?? [], () => given),
    };
  }
  if (what === 'remove') {
    return {
      splices: (text) => path && removing(text, path),
      onValue: (now) => removedAt(now, path ?? []),
    };
  }
  if (what === 'insert') {
    const index = from % (length + 1);
    return {
      splices: (text) => list && insertingValue(text, list, index, given),
      onValue: (now) => changedAt(now, list ?? [], (was) => inserted(was, index, given)),
    };
  }
  const [one, other] = [from % Math.max(length, 1), to % Math.max(length, 1)];
  return {
    splices: (text) => list && movingWithin(text, list, one, other),
    onValue: (now) => changedAt(now, list ?? [], (was) => movedIn(was, one, other)),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const chosen = <Each>(list: readonly Each[], index: number): Each | null =>
  list[index % Math.max(list.length, 1)] ?? null;

/** The path of everything in a value, itself first. */
const paths = (value: unknown): readonly JsonPath[] => [
  [],
  ...entriesOf(value).flatMap(([step, child]) => paths(child).map((path) => [step, ...path])),
];

const entriesOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((child: unknown, index) => [index, child] as const);
  return isObject(value) ? Object.entries(value) : [];
};

const at = (value: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>((now, step) => entriesOf(now).find(([each]) => each === step)?.[1], value);

const listAt = (value: unknown, path: JsonPath | null): readonly unknown[] => {
  const list = path && at(value, path);
  return Array.isArray(list) ? list : [];
};

function changedAt(value: unknown, [step, ...rest]: JsonPath, change: (was: unknown) => unknown) {
  if (step === undefined) return change(value);
  const child: unknown = changedAt(at(value, [step]), rest, change);
  if (!Array.isArray(value)) return { ...(isObject(value) ? value : {}), [step]: child };
  return value.map((each: unknown, index) => (index === step ? child : each));
}

const removedAt = (value: unknown, path: JsonPath): unknown =>
  changedAt(value, path.slice(0, -1), (parent) => {
    const left = entriesOf(parent).filter(([step]) => step !== path.at(-1));
    return Array.isArray(parent) ? left.map(([, child]) => child) : Object.fromEntries(left);
  });

const inserted = (list: unknown, index: number, value: unknown): unknown =>
  Array.isArray(list) ? list.toSpliced(index, 0, value) : list;

const movedIn = (list: unknown, from: number, to: number): unknown =>
  Array.isArray(list) ? list.toSpliced(from, 1).toSpliced(to, 0, list[from]) : list;
