import { type Draft, LESSON } from './draft.ts';
import { fieldOf, setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

/** A mistake for which the editor has a button. */
export type EditorMistake = Pick<Mistake, 'mistake' | 'make'>;

const COURSE = 'course.json';
const QUIZ = 'lessons/quiz.json';

const set = (mistake: string, file: string, path: string, value: unknown): EditorMistake => ({
  mistake,
  make: (draft) => setField(draft, file, path, value),
});

const block = (mistake: string, fields: object): EditorMistake =>
  set(mistake, LESSON, 'blocks.4', fields);

const picture = { type: 'image', id: 'photo', file: 'ladder.svg' };
const film = {
  type: 'video',
  id: 'film',
  title: 'A film',
  seconds: 60,
  transcript: 'Somebody opens a door, looks around, comes in and sits down with the others.',
};
const there = { provider: 'Theirs', address: 'https://www.youtube-nocookie.com/embed/abc123' };

const table = (rows: readonly object[]) => ({
  type: 'table',
  id: 'help',
  title: 'What helps',
  columns: [
    { id: 'when', title: 'When' },
    { id: 'try', title: 'Try' },
  ],
  rows,
});
const row = (cells: object) => ({ id: 'late', cells });

const tabs = (list: readonly object[]) => ({ type: 'tabs', id: 'tabs', tabs: list });

const translated = (draft: Draft, language: string): void =>
  draft.write('locales/ar.json', JSON.stringify({ format: 1, language, texts: {} }, null, 2));

/** Mistakes that the others leave out, one for each button of the editor. */
export const editorMistakes: readonly EditorMistake[] = [
  set('an id with capital letters', LESSON, 'blocks.0.id', 'Peers'),
  set('an address without its beginning', COURSE, 'contact', {
    name: 'Team',
    link: 'www.example.org',
  }),
  set('a lesson that is listed twice', COURSE, 'lessons.2', 'welcome'),
  {
    mistake: 'a term that is explained twice',
    make: (draft) =>
      setField(
        draft,
        COURSE,
        'glossary',
        ['peer', 'peer-worker'].map((id) => ({ id, term: 'Peer', definition: 'One of us.' })),
      ),
  },
  {
    mistake: 'a lesson under another name than that of its file',
    make: (draft) => setField(draft, LESSON, 'id', 'hello'),
  },
  {
    mistake: 'a lesson that is not there',
    make: (draft) => setField(draft, COURSE, 'lessons.2', 'hope'),
  },
  {
    mistake: 'a lesson that no list names',
    make: (draft) => {
      const lesson = { format: 1, type: 'lesson', id: 'hope', title: 'Hope', minutes: 5 };
      const blocks = [{ type: 'text', id: 'hope-text', text: 'People do recover.' }];
      draft.write('lessons/hope.json', JSON.stringify({ ...lesson, blocks }, null, 2));
    },
  },
  set('an objective that is not there', LESSON, 'objectives.0', 'define-peer-wrk'),
  {
    mistake: 'a quiz that can lock out',
    make: (draft) => {
      setField(draft, QUIZ, 'quiz.attempts', 2);
      setField(draft, QUIZ, 'quiz.afterLastAttempt', 'locked');
    },
  },
  set('a lock without a limit', QUIZ, 'quiz.afterLastAttempt', 'locked'),
  set('a certificate that nobody sees', COURSE, 'certificate', {
    title: 'Certificate of completion',
    text: 'has completed this course.',
  }),
  block('a certificate without words', { type: 'certificate', id: 'sheet' }),
  block('a Continue at the end', { type: 'continue', id: 'further' }),
  set('more questions than there are', QUIZ, 'quiz.draw', 9),
  set('more questions than a pool has', QUIZ, 'quiz.pools', [
    { objective: 'define-peer-work', draw: 9 },
  ]),
  set('two pools of one objective', QUIZ, 'quiz.pools', [
    { objective: 'define-peer-work', draw: 1 },
    { objective: 'define-peer-work', draw: 2 },
  ]),
  {
    mistake: 'a number to draw beside pools',
    make: (draft) => {
      setField(draft, QUIZ, 'quiz.pools', [{ objective: 'define-peer-work', draw: 1 }]);
      setField(draft, QUIZ, 'quiz.draw', 1);
    },
  },
  set('two texts for one score', QUIZ, 'quiz.overallFeedback', [
    { id: 'good', from: 50, text: 'You are half way.' },
    { id: 'better', from: 50, text: 'You are nearly there.' },
  ]),
  {
    mistake: 'an objective that nothing teaches',
    make: (draft) =>
      setField(draft, COURSE, 'objectives.1', { id: 'say-hope', text: 'Say what hope is' }),
  },
  {
    mistake: 'an objective that is tested, but not taught',
    make: (draft) => {
      setField(draft, COURSE, 'objectives.1', { id: 'say-hope', text: 'Say what hope is' });
      setField(draft, QUIZ, 'quiz.questions.0.objective', 'say-hope');
    },
  },
  set('a link to a block that is not there', LESSON, 'blocks.0.text', '[See](block:principle).'),
  set('a link to a lesson that is not there', LESSON, 'blocks.0.text', '[See](lesson:quizz).'),
  {
    mistake: 'a link to a term that is not there',
    make: (draft) => {
      const glossary = [{ id: 'peer', term: 'Peer', definition: 'One of us.' }];
      setField(draft, COURSE, 'glossary', glossary);
      setField(draft, LESSON, 'blocks.0.text', 'A [peer](glossary:peeer).');
    },
  },
  {
    mistake: 'a translation whose file says another language',
    make: (draft) => {
      setField(draft, COURSE, 'translations', ['ar']);
      translated(draft, 'fa');
    },
  },
  {
    mistake: 'a wrong answer that is right in a translation',
    make: (draft) => {
      setField(draft, COURSE, 'translations', ['ar']);
      const texts = { 'block.filled.gaps.hope.answer': { text: 'pity' } };
      draft.write('locales/ar.json', JSON.stringify({ format: 1, language: 'ar', texts }, null, 2));
      setField(draft, LESSON, 'blocks.4', {
        type: 'fillIn',
        id: 'filled',
        question: 'What do they have?',
        look: 'chosen',
        text: 'They have {hope}.',
        gaps: [{ id: 'hope', answer: 'hope', wrong: ['pity'] }],
        feedback: { incorrect: 'Look again.' },
      });
    },
  },
  set('a translation that is not there', COURSE, 'translations', ['ar']),
  {
    mistake: 'a translation that no list names',
    make: (draft) => translated(draft, 'ar'),
  },
  {
    mistake: 'two options alike',
    make: (draft) => {
      const options = fieldOf(draft, QUIZ, 'quiz.questions.1.options');
      const list: readonly unknown[] = Array.isArray(options) ? options : [];
      setField(draft, QUIZ, 'quiz.questions.1.options', [
        ...list,
        { id: 'again', text: 'Doing for' },
      ]);
    },
  },
  block('an alternative that says that it is one', {
    ...picture,
    alternative: 'Image of a ladder with three landings',
  }),
  block('no alternative', picture),
  block('a decoration with an alternative', {
    ...picture,
    alternative: 'A ladder with three landings',
    decorative: true,
  }),
  block('an alternative without a picture', {
    type: 'process',
    id: 'steps',
    steps: [
      { id: 'one', title: 'Ask', text: 'Ask first.', alternative: 'Somebody asks' },
      { id: 'two', title: 'Wait', text: 'Then wait.' },
    ],
  }),
  block('a single step', {
    type: 'process',
    id: 'steps',
    steps: [{ id: 'one', title: 'Ask', text: 'Ask first.' }],
  }),
  block('a single tab', tabs([{ id: 'one', title: 'One', text: 'Words.' }])),
  block(
    'a tab without content',
    tabs([
      { id: 'one', title: 'One', text: 'Words.' },
      { id: 'two', title: 'Two', text: 'Words.' },
      { id: 'three', title: 'Three' },
    ]),
  ),
  block(
    'a Continue in a tab',
    tabs([
      { id: 'one', title: 'One', text: 'Words.' },
      {
        id: 'two',
        title: 'Two',
        blocks: [
          { type: 'text', id: 'within', text: 'Words.' },
          { type: 'continue', id: 'stop' },
        ],
      },
    ]),
  ),
  block('two captions in one language', {
    ...film,
    sources: { mp4: 'film.mp4', webm: 'film.webm' },
    captions: [
      { language: 'en', file: 'film.vtt' },
      { language: 'en', file: 'other.vtt' },
    ],
  }),
  block('no captions', { ...film, sources: { mp4: 'film.mp4', webm: 'film.webm' } }),
  block('captions for a film elsewhere', {
    ...film,
    external: there,
    captions: [{ language: 'en', file: 'film.vtt' }],
  }),
  block('a film here and elsewhere', {
    ...film,
    silent: true,
    external: there,
    sources: { mp4: 'film.mp4', webm: 'film.webm' },
  }),
  block('a film to be watched to its last second', {
    ...film,
    silent: true,
    watched: 100,
    sources: { mp4: 'film.mp4', webm: 'film.webm' },
  }),
  block('a quote in quotation marks', {
    type: 'quote',
    id: 'said',
    text: '“Nothing about us without us.”',
    attribution: 'A saying',
  }),
  block('a row without a cell', table([row({ when: 'Somebody is late' })])),
  block('a cell without a column', table([row({ when: 'Late', try: 'Ask', more: 'Wait' })])),
  block('a word that is nearly one of the format', {
    type: 'callout',
    id: 'look-out',
    tone: 'tipp',
    text: 'Ask first.',
  }),
];
