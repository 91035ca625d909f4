import { expect, test } from 'vitest';

import type { JsonPath } from '../../course/load/finding.ts';
import { setField } from './setField.ts';
import { goodDraft, QUIZ, textAfter, WELCOME } from './testing/drafts.ts';

const title = { file: WELCOME, path: ['title'] };

test('a text that is typed joins what was typed before, and holds no more than its letters', () => {
  const draft = goodDraft();
  const before = draft.get(WELCOME) ?? '';
  expect(setField(title, 'What is peer work about?')(draft)).toEqual({
    name: 'type',
    about: 'What is peer work?',
    edits: [
      {
        kind: 'splice',
        file: WELCOME,
        splices: [{ offset: before.indexOf('?'), removed: '', inserted: ' about' }],
      },
    ],
    place: { file: WELCOME, path: 'title' },
    joins: true,
  });
});

test('a setting is set by itself', () => {
  const edit = setField({ file: WELCOME, path: ['minutes'] }, 6)(goodDraft());
  expect(edit).toMatchObject({ name: 'set', joins: false, about: 'What is peer work?' });
});

test('what is said of a change is the title of its block', () => {
  const path = ['blocks', 1, 'cards', 0, 'back'];
  expect(setField({ file: WELCOME, path }, 'Yes.')(goodDraft())?.about).toBe('Hope');
  const question = ['quiz', 'questions', 1, 'hint'];
  expect(setField({ file: QUIZ, path: question }, 'Who?')(goodDraft())?.about).toBe(
    'What is it when people are asked, and …',
  );
  const button = ['blocks', 2, 'label'];
  expect(setField({ file: WELCOME, path: button }, 'On')(goodDraft())?.about).toBe(
    'What is peer work?',
  );
});

/** A lesson as somebody has it: on few lines, with tabs, Windows line ends and a byte-order mark. */
const odd =
  '\uFEFF{ "format": 1, "type": "lesson",\r\n\t"id": "welcome", "title": "Welcome",\r\n\t"minutes": 5,\r\n\t"blocks": [\r\n\t\t{"type":"text","id":"peers","text":"Peers."},\r\n\t\t{ "type": "choice", "id": "who",\r\n\t\t\t"question": "Who?", "options": [{ "id": "a", "text": "A", "correct": true }, { "id": "b", "text": "B" }] }\r\n\t]\r\n}';
const oddDraft = goodDraft({ [WELCOME]: odd });

const set = (path: JsonPath, value: unknown): string | undefined =>
  textAfter(oddDraft, WELCOME, setField({ file: WELCOME, path }, value));

test('a field that is missing is added where the format has it, in the manner of the file', () => {
  expect(set(['summary'], 'Short')).toBe(
    odd.replace('\t"minutes"', '\t"summary": "Short",\r\n\t"minutes"'),
  );
  expect(set(['blocks', 0, 'title'], 'First')).toBe(
    odd.replace('"id":"peers",', '"id":"peers","title": "First", '),
  );
});

test('the group around a field is made with it, and goes with its last one', () => {
  const path = ['blocks', 1, 'feedback', 'correct'];
  const added = textAfter(oddDraft, WELCOME, setField({ file: WELCOME, path }, 'Yes.'));
  expect(added).toBe(
    odd.replace('"B" }] }', '"B" }], "feedback": {\r\n\t\t\t\t"correct": "Yes."\r\n\t\t\t} }'),
  );
  const draft = goodDraft({ [WELCOME]: added });
  const cleared = setField({ file: WELCOME, path }, '')(draft);
  expect(cleared).toMatchObject({ name: 'clear', place: { path: 'blocks[1].feedback.correct' } });
  expect(textAfter(draft, WELCOME, setField({ file: WELCOME, path }, '  '))).toBe(odd);
});

test('a text that has to be there is left empty, and its field cannot be taken away', () => {
  expect(textAfter(oddDraft, WELCOME, setField(title, ''))).toBe(odd.replace('"Welcome"', '""'));
  expect(setField(title, undefined)(oddDraft)).toBeNull();
});

test('nothing is done where nothing changes, or there is no such place', () => {
  const draft = goodDraft();
  expect(setField(title, 'What is peer work?')(draft)).toBeNull();
  expect(setField({ file: WELCOME, path: ['summary'] }, '')(draft)).toBeNull();
  expect(setField({ file: WELCOME, path: ['blocks', 9, 'text'] }, 'Words')(draft)).toBeNull();
  expect(setField({ file: 'lessons/none.json', path: ['title'] }, 'Words')(draft)).toBeNull();
  const deep = goodDraft({ [WELCOME]: '['.repeat(100_000) });
  expect(setField(title, 'Words')(deep)).toBeNull();
  expect(setField({ file: 'course.lock.json', path: ['format'] }, 2)(draft)).toBeNull();
});

test('a translation is typed, and made where there was none', () => {
  const file = 'locales/ar.json';
  const draft = goodDraft({ [file]: '{ "format": 1, "language": "ar", "texts": {} }' });
  const place = { file, path: ['texts', 'course.title', 'text'] };
  expect(setField(place, 'أ')(draft)).toMatchObject({ name: 'type', joins: true });
  expect(JSON.parse(textAfter(draft, file, setField(place, 'أ')) ?? '')).toEqual({
    format: 1,
    language: 'ar',
    texts: { 'course.title': { text: 'أ' } },
  });
});
