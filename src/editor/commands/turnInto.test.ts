import { expect, test } from 'vitest';

import { blockTypes } from '../../blocks/definitions.ts';
import { examplesOf } from '../../blocks/examples.ts';
import { goodLesson } from '../../course/testing/goodCourse.ts';
import { parsedText } from '../../course/text/parsedText.ts';
import { after, goodDraft, QUIZ, textAfter, WELCOME } from './testing/drafts.ts';
import { turned, turnsInto } from './turned.ts';
import { turnInto } from './turnInto.ts';

const draft = goodDraft();
const cards = { file: WELCOME, path: ['blocks', 1] };

test('cards become sections, all as they were written but for the names of the fields', () => {
  const text = draft.get(WELCOME) ?? '';
  expect(turnInto(cards, 'tabs')(draft)).toMatchObject({
    name: 'turnInto',
    about: 'Hope',
    place: { file: WELCOME, path: 'blocks[1]' },
    joins: false,
  });
  const sections = textAfter(draft, WELCOME, turnInto(cards, 'accordion'));
  expect(sections).toBe(
    text
      .replace('"flipCards"', '"accordion"')
      .replace('"cards"', '"panels"')
      .replaceAll('"front"', '"title"')
      .replaceAll('"back"', '"text"'),
  );
  const back = after(goodDraft({ [WELCOME]: sections }), turnInto(cards, 'flipCards'));
  expect(back).toEqual(draft);
});

const written = (text: string) => ({ type: 'text', id: 'words', title: 'Two words', text });
const card = (id: string, front: string, back: string) => ({ id, front, back });

test.each([
  [
    'headings',
    'First.\n\n### Hope\n\nIt *helps*.\n\n### Trust\n\nIt grows.\n\n#### How\n\nSlowly.',
    'First.',
    'It *helps*.',
    'It grows.\n\n#### How\n\nSlowly.',
  ],
  [
    'a list',
    'First.\n\n- **Hope:** It *helps*.\n- Trust: It grows.\n  - Slowly.',
    'First.',
    'It *helps*.',
    'It grows.\n- Slowly.',
  ],
  ['numbers', '1. Hope – It helps.\n2. Trust – It grows.', undefined, 'It helps.', 'It grows.'],
  [
    'paragraphs',
    '**Hope** It helps.\n\nMore.\n\n**Trust.** It grows.',
    undefined,
    'It helps.\n\nMore.',
    'It grows.',
  ],
])('a text of %s becomes cards', (_, text, intro, hope, trust) => {
  expect(turned(written(text), 'flipCards', 'en')).toEqual({
    type: 'flipCards',
    id: 'words',
    optional: undefined,
    title: 'Two words',
    intro,
    cards: [card('hope', 'Hope', hope), card('trust', 'Trust', trust)],
  });
});

test('no part of a text gets the id of a card that its block had once', () => {
  const lesson = { ...goodLesson(), blocks: [written('- Hope: It helps.\n- Trust: It grows.')] };
  const lock = { retired: { blocks: { words: [{ type: 'flipCards', items: { hope: 1 } }] } } };
  const known = goodDraft({ [WELCOME]: lesson, 'course.lock.json': lock });
  const text = textAfter(known, WELCOME, turnInto({ file: WELCOME, path: ['blocks', 0] }, 'tabs'));
  expect([...(text ?? '').matchAll(/"id": "(.*)"/g)].map(([, id]) => id)).toEqual([
    'welcome',
    'words',
    'hope-2',
    'trust',
  ]);
});

test.each([
  [
    { type: 'text', id: 'list', title: 'Bring', text: '- A map\n- 2 \\* water' },
    'checklist',
    {
      title: 'Bring',
      items: [
        { id: 'item-1', text: 'A map' },
        { id: 'item-2', text: '2 * water' },
      ],
    },
  ],
  [
    { type: 'image', id: 'team', file: 'team.webp', alternative: 'A team.', caption: 'We *lift*.' },
    'textImage',
    { file: 'team.webp', alternative: 'A team.', text: 'We *lift*.' },
  ],
  [
    {
      type: 'timeline',
      id: 'years',
      events: [
        { id: 'first', when: '1990', title: 'The first', text: 'It began.' },
        { id: 'second', when: '1998', title: 'The second', text: 'It went on.' },
      ],
    },
    'accordion',
    {
      panels: [
        { id: 'first', title: '1990: The first', text: 'It began.' },
        { id: 'second', title: '1998: The second', text: 'It went on.' },
      ],
    },
  ],
  [
    {
      type: 'flashcards',
      id: 'words',
      cards: [{ id: 'hope', prompt: 'Hope', answer: 'It helps.' }],
    },
    'flipCards',
    { cards: [{ id: 'hope', front: 'Hope', back: 'It helps.' }] },
  ],
] as const)('%o becomes %s', (block, type, made) => {
  expect(turned(block, type, 'en')).toMatchObject(made);
});

test('a picture with a long description has no place for it beside a text', () => {
  const image = {
    type: 'image',
    id: 'plan',
    file: 'plan.svg',
    alternative: 'A plan.',
    caption: 'So.',
  };
  expect(turnsInto(image)).toEqual(['textImage']);
  expect(turnsInto({ ...image, longDescription: 'At the foot.' })).toEqual([]);
});

test('a text whose parts nobody can tell, or whose titles are more than words, is left alone', () => {
  const texts = [
    'One paragraph.\n\nAnother one.',
    '### [Hope](https://example.org)\n\nIt helps.\n\n### Trust\n\nIt grows.',
    '- Hope: it helps.\n- Trust: it grows.\n\nAnd more.',
    '### Hope\n\nIt helps.',
  ];
  expect(texts.map((text) => turnsInto(written(text)))).toEqual(texts.map(() => ['callout']));
});

test('parts become a text with headings, which says what they said', () => {
  const block = {
    type: 'accordion',
    id: 'parts',
    intro: 'Open *each*.',
    panels: [{ id: 'a', title: '1 * 2_3 <b> & #', text: '- One\n- Two' }],
  };
  expect(turned(block, 'text', 'en')).toMatchObject({
    text: 'Open *each*.\n\n### 1 \\* 2\\_3 \\<b\\> \\& \\#\n\n- One\n- Two',
  });
});

test.each(['a@example.org', 'https://example.org', '[here](x) ![y]', '1. *One* #', '<b>&amp;'])(
  'the title “%s” says the same as a heading',
  (title) => {
    const panels = [{ id: 'a', title, text: 'Words.' }];
    const made = turned({ type: 'accordion', id: 'parts', panels }, 'text', 'en');
    expect(parsedText(String(made?.['text']))).toEqual({
      value: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: title }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] },
      ],
      issues: [],
    });
  },
);

test('a text that no learner could read is not made of another', () => {
  const text = '- Hope: See [there][1].\n- Trust: It grows.\n\n  [1]: https://example.org';
  expect(turnsInto(written(text))).toEqual(['callout']);
});

test('a statement becomes a question with two options, and one again', () => {
  const statement = { file: QUIZ, path: ['quiz', 'questions', 0] };
  const made = textAfter(draft, QUIZ, turnInto(statement, 'choice'));
  expect(JSON.parse(made ?? '').quiz.questions[0]).toEqual({
    type: 'choice',
    id: 'q-everyone',
    question: 'Everyone with lived experience is a peer worker.',
    options: [
      { id: 'true', text: 'True' },
      { id: 'false', text: 'False', correct: true },
    ],
    objective: 'define-peer-work',
    feedback: {
      correct: 'It is a job.',
      incorrect: 'It is a job that people are trained for.',
    },
  });
  const back = textAfter(goodDraft({ [QUIZ]: made }), QUIZ, turnInto(statement, 'trueFalse'));
  expect(JSON.parse(back ?? '')).toEqual(JSON.parse(draft.get(QUIZ) ?? ''));
});

test('in another language the options speak that', () => {
  const claim = { type: 'trueFalse', id: 'a', statement: 'نعم.', answer: true };
  const made = turned(claim, 'choice', 'ar');
  expect(made).toMatchObject({ options: [{ text: 'صواب', correct: true }, { text: 'خطأ' }] });
  expect(turned(made, 'trueFalse', 'ar')).toMatchObject({ statement: 'نعم.', answer: true });
});

test('a paragraph becomes a statement to judge, what stands before it its situation', () => {
  const text = { type: 'text', id: 'a', text: 'Sam is *late*.\n\nSam does not care.' };
  expect(turned(text, 'trueFalse', 'en')).toMatchObject({
    scenario: 'Sam is *late*.',
    statement: 'Sam does not care.',
    answer: true,
  });
});

test('only what a place can hold, and what loses nothing', () => {
  expect(turnInto({ file: QUIZ, path: ['quiz', 'questions', 0] }, 'text')(draft)).toBeNull();
  expect(turnInto(cards, 'flipCards')(draft)).toBeNull();
  expect(turnInto({ file: WELCOME, path: ['blocks', 7] }, 'text')(draft)).toBeNull();
  // A panel that holds blocks.
  expect(turnsInto(goodLesson().blocks[4])).toEqual([]);
  expect(turnsInto('words')).toEqual([]);
});

const examples = blockTypes.flatMap((type) =>
  Object.entries(examplesOf(type)).map(([name, block]) => [`${type} ${name}`, block] as const),
);

test.each(examples)('no word is lost of %s, whatever it is turned into', (_, block) => {
  for (const type of turnsInto(block)) {
    const made = turned(block, type, 'en');
    expect(wordsIn(made)).toEqual(expect.arrayContaining([...wordsIn(block)]));
  }
});

/** All that learners read in a block, word by word. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    [
      'type',
      'id',
      'tone',
      'look',
      'objective',
      'select',
      'scoring',
      'needs',
      'place',
      'width',
    ].includes(name)
      ? []
      : wordsIn(part),
  );
}
