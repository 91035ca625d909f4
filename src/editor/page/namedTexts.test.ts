import { expect, test } from 'vitest';

import { examplesOf } from '../../blocks/examples.ts';
import { blockTypes } from '../../blocks/definitions.ts';
import { goodLesson } from '../../course/testing/goodCourse.ts';
import { loaded } from '../../course/testing/compiledCourse.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { startingBlock } from '../commands/beginnings.ts';
import { fetchModels } from '../commands/models.ts';
import { courseMarker } from '../marks/markCourse.ts';
import type { PageText } from '../marks/pageText.ts';
import { fetchFieldWords } from '../words/fieldWordsIn.ts';
import { namedTexts } from './namedTexts.ts';

/** The texts of blocks in a lesson, called in a language. */
async function textsOf(blocks: readonly object[], language: string) {
  await fetchFieldWords(language);
  const i18n = await createEditorI18n(language);
  const named = namedTexts(i18n.getFixedT(language, 'editor'), language);
  const { texts } = courseMarker()(loaded({ 'lessons/welcome.json': { ...goodLesson(), blocks } }));
  return { named, texts, all: named(texts).get('lessons/welcome.json') ?? [] };
}

const nameOf = ({ within, label }: PageText): string => [...within.slice(1), label].join(' · ');

const story = {
  type: 'scenario',
  id: 'story',
  title: 'A visit',
  scenes: [
    {
      id: 'a',
      title: 'A',
      text: 'One.',
      choices: [
        { id: 'x', text: 'Go', to: 'b' },
        { id: 'y', text: 'Stay', to: 'b' },
      ],
    },
    { id: 'b', title: 'B', text: 'Two.', ending: { title: 'End', text: 'Over.' } },
  ],
};

test.each([
  ['en', ['Scene 1 · Choice 2 · Text', 'Scene 2 · Title']],
  ['ar', ['المشهد 1 · القرار 2 · النص', 'المشهد 2 · العنوان']],
])('a text in a story is called by its scene and its choice (%s)', async (language, some) => {
  const { all } = await textsOf([story], language);
  expect(all.map(nameOf)).toEqual(expect.arrayContaining(some));
});

test('heard alone, a text says which item and which block it is of, or that it is of the lesson', async () => {
  const inTabs = { type: 'callout', id: 'note', tone: 'tip', title: 'Try it', text: 'Once.' };
  const tabs = {
    type: 'tabs',
    id: 'tabs',
    tabs: ['One', 'Two'].map((title, index) => ({
      id: `t${index}`,
      title,
      text: 'Both.',
      blocks: [{ ...inTabs, id: `note-${index}` }],
    })),
  };
  const { all } = await textsOf([story, tabs], 'en');
  const names = all.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Title, The lesson',
      'Text, Choice 2, Scene 1, Scenario',
      'Title, Tab 2, Tabs',
      'Title, Callout',
    ]),
  );
});

const isOdd = ({ within, label, place }: PageText): boolean =>
  within.length !== place.path.filter((step) => typeof step === 'number').length ||
  [...within, label].some((name) => !/\p{Script=Arabic}/u.test(name));

test('every text of every type says in Arabic where it stands, and once for as long as it is the same', async () => {
  const blocks = blockTypes.flatMap((type) =>
    Object.values(examplesOf(type)).map((example, index) => ({
      ...example,
      id: `${type.toLowerCase()}-${index}`,
    })),
  );
  const { named, texts, all } = await textsOf(blocks, 'ar');
  expect(all.length).toBeGreaterThan(300);
  expect(all.filter(isOdd).map(({ place, within, label }) => [place.path, within, label])).toEqual(
    [],
  );
  expect(named(texts).get('lessons/welcome.json')).toBe(all);
});

test('the choices of a new story lead on in their order', async () => {
  await fetchModels();
  const block: { scenes?: readonly { id: string; choices?: readonly { to: string }[] }[] } =
    startingBlock('scenario', 'en') ?? {};
  const scenes = block.scenes ?? [];
  const ways = scenes.map(({ choices = [] }) =>
    choices.map(({ to }) => scenes.findIndex(({ id }) => id === to) + 1),
  );
  expect(ways.slice(0, 2)).toEqual([
    [2, 2],
    [3, 4, 4],
  ]);
});
