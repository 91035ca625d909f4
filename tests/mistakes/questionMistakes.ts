import { LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { EditorMistake } from './editorMistakes.ts';

const asked = (mistake: string, fields: object): EditorMistake => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.4', fields),
});

const question = (fields: object) => ({
  type: 'choice',
  id: 'which',
  question: 'Which of them?',
  feedback: { correct: 'Yes.', incorrect: 'No: look again.' },
  ...fields,
});
const option = (id: string, correct?: boolean) => ({ id, text: `Option ${id}`, correct });

const NEAR = { id: 'near', title: 'Near' };
const FAR = { id: 'far', title: 'Far' };
const CLOSE = { id: 'close', title: 'Close' };
const AT_HOME = { id: 'home', text: 'At home', category: 'near' };

const sorting = (fields: object) => ({
  type: 'sorting',
  id: 'sorted',
  question: 'How far is it?',
  categories: [NEAR, FAR],
  items: [AT_HOME, { id: 'moon', text: 'The moon', category: 'far' }],
  ...fields,
});

const gaps = (fields: object, gap: object, other = 'time') => ({
  type: 'fillIn',
  id: 'filled',
  question: 'What do they have?',
  text: 'They have {hope} and {time}.',
  gaps: [
    { id: 'first', answer: 'hope', ...gap },
    { id: 'second', answer: other },
  ],
  ...fields,
});

const storyEnds = { title: 'An ending', text: 'It ends.' };

/** A story of three scenes; what is given makes it wrong. */
const story = (choices: object, last: object = {}) => ({
  type: 'scenario',
  id: 'story',
  title: 'A story',
  meters: [{ id: 'trust', name: 'Trust' }],
  scenes: [
    {
      id: 'begins',
      title: 'It begins',
      text: 'Somebody waits.',
      choices: [
        { id: 'ask', text: 'Ask', to: 'asked' },
        { id: 'leave', text: 'Leave', to: 'asked', ...choices },
      ],
    },
    { id: 'asked', title: 'Later', text: 'It is late.', ending: storyEnds, ...last },
  ],
});

/** Mistakes in what learners are asked, one for each button of the editor. */
export const questionMistakes: readonly EditorMistake[] = [
  asked('a question without a right answer', question({ options: [option('a'), option('b')] })),
  asked('a question with a single option', question({ options: [option('a', true)] })),
  asked(
    'two right answers of which one can be chosen',
    question({ options: [option('a', true), option('b', true), option('c')] }),
  ),
  asked(
    'a part of a point for one answer',
    question({ scoring: 'partial', options: [option('a', true), option('b')] }),
  ),
  asked('a choice that nobody is offered', story({ needs: [{ meter: 'trust', atLeast: 1 }] })),
  asked('a condition that says nothing', story({ needs: [{ meter: 'trust', atMost: 1 }] })),
  asked('a choice after an answer that nothing asks for', story({ answered: 'correct' })),
  asked(
    'choices at an ending',
    story({}, { choices: [{ id: 'more', text: 'Go on', to: 'asked' }] }),
  ),
  asked('a category in which nothing belongs', sorting({ categories: [CLOSE, FAR, NEAR] })),
  asked('a single category', sorting({ categories: [NEAR], items: [AT_HOME] })),
  asked('a single item to put in order', {
    type: 'ordering',
    id: 'steps',
    question: 'What comes first?',
    items: [{ id: 'listen', text: 'Listen' }],
  }),
  asked('a single pair to match', {
    type: 'matching',
    id: 'pairs',
    question: 'What belongs together?',
    pairs: [{ id: 'peer', text: 'Peer worker', partner: 'Shares what they lived through' }],
  }),
  asked('a single column to choose', {
    type: 'matrix',
    id: 'table',
    question: 'Whose task is it?',
    columns: [{ id: 'ours', text: 'Ours' }],
    rows: [{ id: 'listen', text: 'To listen', column: 'ours' }],
  }),
  asked('a slider that goes from nowhere to nowhere', {
    type: 'numeric',
    id: 'number',
    question: 'How many?',
    answer: 3,
    look: 'slider',
  }),
  asked(
    'words in braces that no gap says',
    gaps({ text: '{Hope}, {hope}, {time} and {trust}.' }, {}),
  ),
  asked(
    'words in braces where a gap with other right words was',
    gaps({ text: 'They have {trust} and {time}.' }, { also: ['faith'] }),
  ),
  asked('words in braces that no phrase says', {
    type: 'markWords',
    id: 'marked',
    question: 'Which words hurt?',
    text: 'The {patient} was {late} and {difficult}.',
    phrases: [
      { id: 'first', text: 'late' },
      { id: 'second', text: 'phrase 2', correct: true },
    ],
  }),
  asked('a gap that stands nowhere', gaps({ text: 'They have {hope} and {time}.' }, {}, 'courage')),
  asked('partners that a memory does not show', {
    type: 'matching',
    id: 'paired',
    question: 'What belongs together?',
    look: 'memory',
    pairs: [
      { id: 'hope', text: 'Hope', partner: 'Things can get better' },
      { id: 'choice', text: 'Choice', partner: 'I decide' },
    ],
    distractors: [{ id: 'nothing', text: 'Belongs to nothing' }],
    feedback: { correct: 'Yes.', incorrect: 'Look again.' },
  }),
  asked('wrong answers that nobody sees', gaps({}, { wrong: ['fear'] })),
  asked(
    'a right answer among the wrong ones',
    gaps({ look: 'chosen' }, { wrong: ['hope', 'fear'] }),
  ),
];
