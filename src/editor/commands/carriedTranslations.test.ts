import { expect, test } from 'vitest';

import { goodCourseJson, goodLesson } from '../../course/testing/goodCourse.ts';
import { type Draft, edited, undoingEdits } from '../document/draft.ts';
import { duplicateBlock } from './blocks.ts';
import { arrivedIn } from './carried.ts';
import { translationsIn, withTranslations } from './carriedTranslations.ts';
import { clipboardText } from './clipboard.ts';
import type { Command } from './edit.ts';
import { duplicateLesson } from './lessons.ts';
import { inOneStep } from './oneStep.ts';
import { insertPieces } from './pasteBlocks.ts';
import { goodDraft, WELCOME } from './testing/drafts.ts';
import { turnInto } from './turnInto.ts';

const GERMAN = 'locales/de.json';
const CARDS = { file: WELCOME, path: ['blocks', 1] };
const origin = { shelf: 'desk', course: 'peer-work', cut: false };

const locale = (texts: object, language = 'de') => ({
  format: 1,
  language,
  reviewed: false,
  texts,
});

const hope = { source: 'Hope', text: 'Hoffnung' };
const stale = { source: 'People recover.', text: 'Menschen genesen.' };
const title = { source: 'What is peer work?', text: 'Was ist Peer-Arbeit?' };

const translated = goodDraft({
  [GERMAN]: locale({
    'lesson.welcome.title': title,
    'block.principles.cards.hope.front': hope,
    'block.principles.cards.hope.back': stale,
  }),
});

function textsAfter(draft: Draft, command: Command, file = GERMAN): object {
  const edit = command(draft);
  if (edit === null) throw new Error('There was something to do.');
  const after = edited(draft, edit.edits);
  expect(edited(after, undoingEdits(edit.edits))).toEqual(draft);
  const { texts }: { texts: object } = JSON.parse(after.get(file) ?? '{}');
  return texts;
}

test('a copy of a block has its translations, what is out of date as such, in one step', () => {
  expect(textsAfter(translated, duplicateBlock([CARDS]))).toMatchObject({
    'block.principles.cards.hope.front': hope,
    'block.principles-2.cards.hope.front': hope,
    'block.principles-2.cards.hope.back': stale,
  });
});

test('a copy of a lesson has all of them', () => {
  expect(textsAfter(translated, duplicateLesson('welcome'))).toMatchObject({
    'lesson.welcome-2.title': title,
    'block.principles-2.cards.hope.front': hope,
  });
});

test('a block of another type keeps them under the names of its new fields', () => {
  expect(textsAfter(translated, turnInto(CARDS, 'accordion'))).toMatchObject({
    'block.principles.panels.hope.title': hope,
    'block.principles.panels.hope.text': stale,
  });
});

/** A block of the course, put into another one as the clipboard gives it. */
function pastedInto(draft: Draft, from: Draft, path: readonly (string | number)[]): Command {
  const { text, additions } = arrivedIn(
    draft,
    clipboardText(from, [{ file: WELCOME, path: [...path] }], origin) ?? '',
    new Map(),
  );
  const paste = insertPieces({ file: WELCOME, path: ['blocks'] }, 0, text);
  return withTranslations(inOneStep('pasteBlocks', 1, [...additions, paste]), () =>
    translationsIn(text),
  );
}

test('they come along to another course, in the languages that both have', () => {
  const both = goodDraft({
    [GERMAN]: locale({}),
    'locales/fr.json': locale({ 'lesson.welcome.title': { text: 'Bienvenue' } }, 'fr'),
  });
  const paste = pastedInto(both, translated, ['blocks', 1]);
  expect(textsAfter(both, paste)).toEqual({
    'block.principles-2.cards.hope.front': hope,
    'block.principles-2.cards.hope.back': stale,
  });
  expect(textsAfter(both, paste, 'locales/fr.json')).toEqual({
    'lesson.welcome.title': { text: 'Bienvenue' },
  });
  const alone = goodDraft();
  expect(
    textsAfter(alone, pastedInto(alone, translated, ['blocks', 1]), 'locales/de.json'),
  ).toBeUndefined();
});

test('with the terms that they speak of, under the ids that those get', () => {
  const linked = 'What [hope](glossary:hope) is.';
  const { blocks } = goodLesson();
  const term = { id: 'hope', term: 'Hope', definition: 'What carries on.' };
  const from = goodDraft({
    'course.json': { ...goodCourseJson(), glossary: [term] },
    [WELCOME]: {
      ...goodLesson(),
      blocks: [{ type: 'text', id: 'peers', text: linked }, ...blocks.slice(1)],
    },
    [GERMAN]: locale({
      'course.glossary.hope.term': hope,
      'block.peers.text': { source: linked, text: 'Was [Hoffnung](glossary:hope) ist.' },
    }),
  });
  const other = { ...term, term: 'Another', definition: 'Something else.' };
  const here = goodDraft({
    'course.json': { ...goodCourseJson(), glossary: [other] },
    [GERMAN]: locale({ 'course.glossary.hope.term': { text: 'Anderes' } }),
  });
  expect(textsAfter(here, pastedInto(here, from, ['blocks', 0]))).toEqual({
    'course.glossary.hope.term': { text: 'Anderes' },
    'course.glossary.hope-2.term': hope,
    'block.peers-2.text': {
      source: 'What [hope](glossary:hope-2) is.',
      text: 'Was [Hoffnung](glossary:hope-2) ist.',
    },
  });
});

const yes = (text: string) => ({ source: 'Yes', text });

test('of texts that say the same each takes that of the one that it is a copy of', () => {
  const texts = ['one', 'two'].map((id) => ({ type: 'text', id, text: 'Yes' }));
  const draft = goodDraft({
    [WELCOME]: { ...goodLesson(), blocks: texts },
    [GERMAN]: locale({ 'block.one.text': yes('Ja'), 'block.two.text': yes('Doch') }),
  });
  const both = [0, 1].map((index) => ({ file: WELCOME, path: ['blocks', index] }));
  expect(textsAfter(draft, duplicateBlock(both))).toMatchObject({
    'block.one-2.text': yes('Ja'),
    'block.two-2.text': yes('Doch'),
  });
});

test('what a clipboard claims to carry and is none is not believed', () => {
  expect(translationsIn('{ "waymark": { "translations": { "de": [{ "of": 1 }] } } }')).toEqual({});
  expect(translationsIn('Just words.')).toEqual({});
});
