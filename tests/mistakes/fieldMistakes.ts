import { LESSON } from './draft.ts';
import { fieldOf, setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const COURSE = 'course.json';
const QUIZ = 'lessons/quiz.json';

const row = (id: string) => ({ id, cells: { when: 'Somebody is late', try: 'Agree on a time.' } });

const table = (rows: readonly unknown[]) => ({
  type: 'table',
  id: 'help',
  title: 'What helps',
  columns: [
    { id: 'when', title: 'When' },
    { id: 'try', title: 'Try' },
  ],
  rows,
});

/** Fields and entries where they cannot be, and ids. */
export const fieldMistakes: readonly Mistake[] = [
  {
    mistake: 'a field of the quiz beside it',
    make: (draft) => {
      setField(draft, QUIZ, 'draw', 1);
    },
    told: [
      [
        'lessons/quiz.json:45:3 draw: “draw” cannot stand here: it belongs into “quiz”.',
        'Move it in: "quiz": { "draw": … }.',
      ],
    ],
    mend: (draft) => {
      setField(draft, QUIZ, 'draw', undefined);
      setField(draft, QUIZ, 'quiz.draw', 1);
    },
  },
  {
    mistake: 'the questions of a quiz without their group',
    make: (draft) => {
      setField(draft, QUIZ, 'questions', fieldOf(draft, QUIZ, 'quiz.questions'));
      setField(draft, QUIZ, 'quiz', undefined);
    },
    told: [
      [
        'lessons/quiz.json:7:3 questions: “questions” cannot stand here: it belongs into “quiz”.',
        'Move it in: "quiz": { "questions": … }.',
      ],
    ],
    mend: (draft) => {
      setField(draft, QUIZ, 'quiz', { questions: fieldOf(draft, QUIZ, 'questions') });
      setField(draft, QUIZ, 'questions', undefined);
    },
  },
  {
    mistake: 'a field of the lesson within a block',
    make: (draft) => {
      setField(draft, LESSON, 'minutes', undefined);
      setField(draft, LESSON, 'blocks.0.minutes', 5);
    },
    told: [
      [
        'lessons/welcome.json:14:7 blocks[0].minutes: “minutes” stands too deep here: it is a field of the whole file.',
        'Move it out, to the fields at the top of the file.',
      ],
    ],
    mend: (draft) => {
      setField(draft, LESSON, 'blocks.0.minutes', undefined);
      setField(draft, LESSON, 'minutes', 5);
    },
  },
  {
    mistake: 'a field of an option beside the options',
    make: (draft) => {
      setField(draft, QUIZ, 'quiz.questions.1.correct', true);
    },
    told: [
      [
        'lessons/quiz.json:42:9 quiz.questions[1].correct: “correct” cannot stand here: it belongs into an entry of “options”.',
        'Move it in: "options": [{ … "correct": … }].',
      ],
    ],
    mend: (draft) => {
      setField(draft, QUIZ, 'quiz.questions.1.correct', undefined);
      setField(draft, QUIZ, 'quiz.questions.1.options.0.correct', true);
    },
  },
  {
    mistake: 'a field of the cover beside it',
    make: (draft) => {
      setField(draft, COURSE, 'eyebrow', 'Induction');
    },
    told: [
      [
        'course.json:31:3 eyebrow: “eyebrow” cannot stand here: it belongs into “cover”.',
        'Move it in: "cover": { "eyebrow": … }.',
      ],
    ],
    mend: (draft) => {
      setField(draft, COURSE, 'eyebrow', undefined);
      setField(draft, COURSE, 'cover', { eyebrow: 'Induction' });
    },
  },
  {
    mistake: 'a field of a question within an option',
    make: (draft) => {
      setField(draft, QUIZ, 'quiz.questions.1.options.0.hint', 'Who decides?');
    },
    told: [
      [
        'lessons/quiz.json:30:13 quiz.questions[1].options[0].hint: “hint” cannot stand here: it belongs into an entry of “questions”.',
        'Move it out of these { }, to the fields of the “questions” around them.',
      ],
    ],
    mend: (draft) => {
      setField(draft, QUIZ, 'quiz.questions.1.options.0.hint', undefined);
      setField(draft, QUIZ, 'quiz.questions.1.hint', 'Who decides?');
    },
  },
  {
    mistake: 'a mistyped field',
    make: (draft) => {
      setField(draft, LESSON, 'titel', 'Peer work');
      setField(draft, LESSON, 'title', undefined);
    },
    told: [
      [
        'lessons/welcome.json:59:3 titel: There is no field “titel” here. Did you mean “title”?',
        'Rename it to “title”.',
      ],
    ],
    mend: (draft) => {
      setField(draft, LESSON, 'titel', undefined);
      setField(draft, LESSON, 'title', 'Peer work');
    },
  },
  {
    mistake: 'a block without an id',
    make: (draft) => {
      setField(draft, LESSON, 'blocks.0.id', undefined);
    },
    told: [
      [
        'lessons/welcome.json:11:5 blocks[0].id: The field “id” is missing here.',
        'Let “waymark check --fix” add it. A name for this block, unique in the course. Progress and translations hang on it: never change it once the course is in use.',
      ],
    ],
    mend: (draft) => draft.fix(),
  },
  {
    mistake: 'cards without ids',
    make: (draft) => {
      setField(draft, LESSON, 'blocks.1.cards.0.id', undefined);
      setField(draft, LESSON, 'blocks.1.cards.1.id', undefined);
    },
    told: [
      [
        'lessons/welcome.json:20:9 blocks[1].cards[0].id: The field “id” is missing here. So it is in one more entry of the list.',
        'Let “waymark check --fix” add it. A name for this card, unique among the cards of the block.',
      ],
    ],
    mend: (draft) => draft.fix(),
  },
  {
    mistake: 'two blocks with one id',
    make: (draft) => {
      setField(draft, LESSON, 'blocks.2.id', 'peers');
    },
    told: [
      [
        'lessons/welcome.json:34:13 blocks[2].id: Another block has the id “peers” already: blocks[0].id in lessons/welcome.json.',
        'Progress and translations hang on the id. Give this one another id; “waymark check --fix” does it for you.',
      ],
    ],
    mend: (draft) => draft.fix(),
  },
  {
    mistake: 'rows of a table written as lists',
    make: (draft) => {
      setField(
        draft,
        LESSON,
        'blocks.4',
        table([
          ['Late', 'Agree'],
          ['Ill', 'Call'],
        ]),
      );
    },
    told: [
      [
        'lessons/welcome.json:57:9 blocks[4].rows[0]: Entry 1 of “rows” must be a group of fields in { }, but it is a list. So it is in one more entry of the list.',
        'For example: {"id":"late","cells":{"situation":"Somebody is late","try":"Agree on where and when to meet."}}',
      ],
    ],
    mend: (draft) => {
      setField(draft, LESSON, 'blocks.4', table([row('late'), row('ill')]));
    },
  },
];
