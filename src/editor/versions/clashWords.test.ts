import { beforeAll, expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { goodDraft, QUIZ, WELCOME } from '../commands/testing/drafts.ts';
import type { Draft } from '../document/draft.ts';
import { mergedDrafts } from '../merge/mergedDrafts.ts';
import { type ClashWords, clashWords } from './clashWords.ts';
import type { Speech } from './valueWords.ts';

const base = goodDraft();
let speech: Speech;
beforeAll(async () => {
  speech = { t: (await createEditorI18n('en')).getFixedT('en', 'editor'), language: 'en' };
});

/** All clashes of two drafts in words, without the marks of direction. */
const clashing = (mine: Draft, theirs: Draft): readonly ClashWords[] =>
  mergedDrafts(base, mine, theirs)
    .clashes.map((clash) => clashWords(clash, mine, theirs, speech))
    .map(({ name, ...rest }) => ({ name: name.replaceAll(/[\u2066-\u2069]/g, ''), ...rest }));

const text = (file: string, draft = base): string => draft.get(file) ?? '';
const replaced = (was: string, is: string, file = WELCOME, draft = base): Draft =>
  new Map(draft).set(file, text(file, draft).replaceAll(was, is));

/** Without what has an id, wherever it stands in a file. */
function without(id: string, file: string): Draft {
  const value: unknown = JSON.parse(text(file), (_, each: unknown) =>
    Array.isArray(each) ? each.filter((one) => one?.id !== id) : each,
  );
  return new Map(base).set(file, JSON.stringify(value, null, 2));
}

function withoutFile(file: string): Draft {
  const rest = new Map(base);
  rest.delete(file);
  return rest;
}

test('a lesson that one removed and the other wrote in is told by its title and its words', () => {
  const written = replaced('People do recover.', 'People can recover.');
  const [told, ...others] = clashing(withoutFile(WELCOME), written);
  expect(others).toEqual([]);
  expect(told).toMatchObject({ name: 'What is peer work?', mine: 'Removed' });
  expect(told?.theirs).toContain('People can recover.');
  expect(told?.theirs).not.toMatch(/^lesson$/m);
  expect(told?.theirs).not.toMatch(/\.json|[{}[\]"]|define-peer-work|principles/);
  // Its objective by what it says, a bare number by what it counts.
  expect(told?.theirs).toContain('Say what peer work is');
  expect(told?.theirs).toMatch(/^Length: \d+$/m);
  expect(clashing(written, withoutFile(WELCOME))).toEqual([
    { name: 'What is peer work?', mine: told?.theirs, theirs: 'Removed' },
  ]);
});

test('a block that one removed is called by its own name, not by that of its neighbour', () => {
  const written = replaced('People do recover.', 'People can recover.');
  const gone = without('principles', WELCOME);
  const name = 'What is peer work? · Flip cards';
  expect(clashing(gone, written)).toMatchObject([{ name, mine: 'Removed' }]);
  expect(clashing(written, gone)).toMatchObject([{ name, theirs: 'Removed' }]);
});

test('what only the other one has is named by its words as well', () => {
  const course = JSON.parse(text('course.json'));
  const objectives = [...course.objectives, { id: 'hold-hope', text: 'Hold hope' }];
  const added = new Map(base).set('course.json', JSON.stringify({ ...course, objectives }));
  const theirs = replaced('"define-peer-work"', '"hold-hope"', QUIZ, added);
  const words = clashing(replaced('"define-peer-work"', '"other"', QUIZ), theirs);
  expect(words.length).toBeGreaterThan(0);
  for (const each of words) expect(each.theirs).toBe('Hold hope');
});

test('a lesson that cannot be read is called by the title that it has where it can be', () => {
  const broken = new Map(base).set(WELCOME, '{"format": 1,');
  const written = replaced('People do recover.', 'People can recover.');
  expect(clashing(broken, written)[0]?.name).toBe('What is peer work?');
  expect(clashing(broken, new Map(base).set(WELCOME, '{'))[0]?.name).toBe('The lesson');
});

const linked = (words: string) => replaced('People do recover.', words);

test('a link is told by its words, and by what it leads to', () => {
  const [told] = clashing(
    linked('[Then](lesson:quiz) more.'),
    linked('[Hope](https://example.org/) and [it](lesson:gone).'),
  );
  const quiz: { title: string } = JSON.parse(text(QUIZ));
  expect(told).toMatchObject({
    mine: `Then (${quiz.title}) more.`,
    theirs: 'Hope (https://example.org/) and it.',
  });
});
