import { expect, test } from 'vitest';

import { goodDraft, WELCOME } from '../commands/testing/drafts.ts';
import { type Draft, edited } from '../document/draft.ts';
import { fillInSchema } from '../../blocks/fillIn/author.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { moveBlock } from '../commands/moveBlock.ts';
import { removeBlock } from '../commands/blocks.ts';
import { bringBackVersion } from './bringBackVersion.ts';
import { differences } from './differences.ts';
import { fetchFieldWords, optionIn } from '../words/fieldWordsIn.ts';
import { namesAt, placeWords, schemaOfPlace } from './placeWords.ts';
import { valueWords } from './valueWords.ts';
import { isNewDay, thinned, type VersionHead, type VersionKind } from './versions.ts';
import { wordRuns } from './wordRuns.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 1, 12);
const head = (kind: VersionKind, days: number, size = 100): VersionHead => ({
  key: `${kind} ${days}`,
  kind,
  name: '',
  at: now - days * DAY,
  size,
});

test('old versions that were kept by themselves are thinned out, never one that was named', () => {
  const days = [1, 2, 3, 30, 31, 90];
  const heads = days.flatMap((day) => [head('day', day), head('named', day)]);
  expect(thinned(heads, now).map(({ key }) => key)).toEqual(['day 31']);
  const huge = [head('day', 1, 30_000_000), head('named', 2, 30_000_000)];
  expect(thinned(huge, now)).toEqual([huge[0]]);
});

test('the first change of a day is told', () => {
  expect(isNewDay([head('day', 1), head('named', 0)], now)).toBe(true);
  expect(isNewDay([head('day', 0)], now)).toBe(false);
});

test('words that went and came are told apart from those that stayed', () => {
  expect(wordRuns('People do recover.', 'People can recover.')).toEqual([
    { in: 'both', words: 'People ' },
    { in: 'before', words: 'do ' },
    { in: 'after', words: 'can ' },
    { in: 'both', words: 'recover.' },
  ]);
});

const start = goodDraft();
const place = (...path: (string | number)[]) => ({ file: WELCOME, path });

test('what differs is told block by block: moved, removed, added, changed', () => {
  const move = moveBlock([place('blocks', 0)], place('blocks', 4, 'panels', 0, 'blocks'), 1)(start);
  const moved = edited(start, move?.edits ?? []);
  const words = new Map(moved).set(
    WELCOME,
    (moved.get(WELCOME) ?? '').replace('People do recover.', 'People recover.'),
  );
  expect(differences(start, words).map(({ kind, trail }) => `${kind} ${trail.join('/')}`)).toEqual([
    'changed blocks/principles/cards/hope/back',
    'moved blocks/closer/panels/names/blocks/peers',
  ]);
  const removal = removeBlock([place('blocks', 3)])(start);
  const less = edited(start, removal?.edits ?? []);
  expect(differences(start, less).map(({ kind }) => kind)).toEqual(['removed']);
  expect(differences(less, start).map(({ kind }) => kind)).toEqual(['added']);
});

test('where something differs is said by the titles of lessons, and counted as people count', async () => {
  const speech = { t: (await createEditorI18n('en')).getFixedT('en', 'editor'), language: 'en' };
  const said = (...trail: string[]) => placeWords(start, 'course.json', trail, speech);
  expect(said('completion', 'all', '0', 'lessons', 'welcome')).toBe(
    'The course · When the course is complete · All of these 1 · What is peer work?',
  );
  expect(placeWords(start, WELCOME, ['objectives', 'define-peer-work'], speech)).toMatch(
    /· Say what peer work is$/,
  );
});

test('a changed translation names the text that it is one of', async () => {
  const speech = { t: (await createEditorI18n('en')).getFixedT('en', 'editor'), language: 'en' };
  const said = (...trail: string[]) =>
    placeWords(start, 'locales/ar.json', trail, speech).replaceAll(/[\u2066-\u2069]/g, '');
  const key = 'block.principles.cards.hope.front';
  expect(said('texts', key, 'text')).toBe(
    'Translation (Arabic) · What is peer work? · Flip cards · Card 1 · Front',
  );
  expect(said('texts', key)).toBe(said('texts', key, 'text'));
  expect(said('texts', key, 'source')).toMatch(/ · Front · .+$/);
  expect(said('texts', 'block.gone.text', 'text')).toBe('Translation (Arabic)');
});

test('what names something else in the course is told by its title or words', async () => {
  const t = (await createEditorI18n('en')).getFixedT('en', 'editor');
  const said = (value: unknown, draft: Draft, file: string, ...trail: string[]) =>
    valueWords(
      value,
      { t, language: 'en', named: namesAt(draft, file, trail) },
      schemaOfPlace(draft, file, trail),
    );
  expect(said(['define-peer-work', 'gone'], start, WELCOME, 'objectives')).toMatch(
    /^Say what peer work is\ngone$/,
  );
  const sorting = {
    type: 'sorting',
    id: 'sort',
    categories: [
      { id: 'peer', title: 'Peer work' },
      { id: 'other', title: 'Other work' },
    ],
    items: [{ id: 'story', text: 'Shares their story', category: 'peer' }],
  };
  const draft = new Map(start).set(
    WELCOME,
    JSON.stringify({ type: 'lesson', id: 'welcome', blocks: [sorting] }),
  );
  const way = ['blocks', 'sort', 'items', 'story', 'category'];
  expect(said('peer', draft, WELCOME, ...way)).toBe('Peer work');
});

test('a text that stands alone has no sign of its form; one beside another shows what differs', async () => {
  const t = (await createEditorI18n('en')).getFixedT('en', 'editor');
  const text = { type: 'text', id: 'lead', text: 'Ask **first**.\n\n- Then _wait_.' };
  const draft = new Map(start).set(
    WELCOME,
    JSON.stringify({ type: 'lesson', id: 'welcome', blocks: [text] }),
  );
  const schema = schemaOfPlace(draft, WELCOME, ['blocks', 'lead', 'text']);
  const said = (isAlone: boolean) => valueWords(text.text, { t, language: 'en', isAlone }, schema);
  expect(said(true)).toBe('Ask first.\nThen wait.');
  expect(said(false)).toBe(text.text);
});

test('a version comes back in a step that can be undone', () => {
  const changed = new Map(start).set(WELCOME, '{}');
  const edit = bringBackVersion(start, 'First')(changed);
  expect(edited(changed, edit?.edits ?? [])).toEqual(start);
  expect(edit).toMatchObject({ name: 'bringBack', about: 'First' });
  expect(bringBackVersion(start, 'First')(start)).toBeNull();
});

test('what was chosen from a list is told as the form offers it, what was written as it stands', async () => {
  await fetchFieldWords('ar');
  const t = (await createEditorI18n('ar')).getFixedT('ar', 'editor');
  const gaps = { type: 'fillIn', id: 'gaps', question: 'bank', look: 'bank' };
  const words = valueWords(gaps, { t, language: 'ar' }, fillInSchema).split('\n');
  expect(words).toEqual(['ملء الفراغات', 'bank', optionIn('ar')('bank')]);
  expect(words[2]).toMatch(/^[\u0600-\u06ff ]+$/);
  const look = schemaOfPlace(
    new Map(start).set(WELCOME, JSON.stringify({ type: 'lesson', id: 'welcome', blocks: [gaps] })),
    WELCOME,
    ['blocks', 'gaps', 'look'],
  );
  expect(valueWords('chosen', { t, language: 'ar' }, look)).toBe(optionIn('ar')('chosen'));
});
