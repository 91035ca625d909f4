import { LESSON } from './draft.ts';
import { fieldOf, setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const COURSE = 'course.json';
const QUIZ = 'lessons/quiz.json';

/** A field that gets a wrong value, and then the one that the remedy names. */
const wrongValue = (
  mistake: string,
  file: string,
  path: string,
  wrong: unknown,
  right: unknown,
): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => setField(draft, file, path, wrong),
  mend: (draft) => setField(draft, file, path, right),
});

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

/** Fields that are where, or what, they cannot be. */
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
  {
    ...wrongValue('a language that is written out', COURSE, 'language', 'English', 'en'),
    told: [['course.json:6:15 language: “language” cannot be “English”.', 'Write “en”.']],
  },
  {
    ...wrongValue('a language with an underscore', COURSE, 'language', 'en_AU', 'en-AU'),
    told: [['course.json:6:15 language: “language” cannot be “en_AU”.', 'Write “en-AU”.']],
  },
  {
    ...wrongValue('a language in the letters of nobody', COURSE, 'language', 'Klingon', 'en-AU'),
    told: [
      [
        'course.json:6:15 language: “language” cannot be “Klingon”.',
        'The code of the language in which the course is written, such as “en”, “de” or “en-AU”. For example: "language": "en-AU"',
      ],
    ],
  },
  {
    ...wrongValue('a number with its unit in quotation marks', LESSON, 'minutes', '5 min', 5),
    told: [
      [
        'lessons/welcome.json:6:14 minutes: “minutes” must be a number, but it is a text.',
        'Write the number alone, without quotation marks: 5.',
      ],
    ],
  },
  {
    ...wrongValue('a number in quotation marks', LESSON, 'minutes', '5', 5),
    told: [
      [
        'lessons/welcome.json:6:14 minutes: “minutes” must be a number, but it is a text.',
        'Write it without quotation marks: 5.',
      ],
    ],
  },
  {
    ...wrongValue('a share for a percentage', COURSE, 'passingScore', 0.8, 80),
    told: [
      [
        'course.json:31:19 passingScore: “passingScore” must be at least 1, and is 0.8.',
        'The score that passes a quiz, in percent. An LMS may set its own. For example: "passingScore": 80',
      ],
    ],
  },
  {
    ...wrongValue('a percentage in quotation marks', COURSE, 'passingScore', '80%', 80),
    told: [
      [
        'course.json:31:19 passingScore: “passingScore” must be a number, but it is a text.',
        'Write the number alone, without quotation marks: 80.',
      ],
    ],
  },
  {
    ...wrongValue('yes for true', LESSON, 'blocks.0.optional', 'yes', true),
    told: [
      [
        'lessons/welcome.json:15:19 blocks[0].optional: “optional” must be true or false, but it is a text.',
        'Write it without quotation marks: true.',
      ],
    ],
  },
  {
    ...wrongValue('null for a title', LESSON, 'blocks.0.title', null, undefined),
    told: [
      [
        'lessons/welcome.json:15:16 blocks[0].title: “title” must be a text in quotation marks, but it is null.',
        'Write its value, or remove the field if it can be left out.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a group for a list',
      COURSE,
      'objectives',
      { id: 'define-peer-work', text: 'Say what peer work is' },
      [{ id: 'define-peer-work', text: 'Say what peer work is' }],
    ),
    told: [
      [
        'course.json:9:17 objectives: “objectives” must be a list in [ ], but it is a group of fields.',
        'Put [ before its { and ] after its }.',
      ],
    ],
  },
  {
    ...wrongValue('a block type with a capital letter', LESSON, 'blocks.0.type', 'Text', 'text'),
    told: [
      [
        'lessons/welcome.json:12:15 blocks[0].type: There is no type “Text” here. Did you mean “text”?',
        'Write “text”.',
      ],
    ],
  },
  {
    ...wrongValue('a lesson named by its file', COURSE, 'lessons.0', 'welcome.json', 'welcome'),
    told: [
      [
        'course.json:16:5 lessons[0]: “welcome.json” cannot be an id.',
        'Write “welcome”: a lesson is named by its id, without folder and “.json”.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a lesson named by its folder',
      COURSE,
      'lessons.0',
      'lessons/welcome',
      'welcome',
    ),
    told: [
      [
        'course.json:16:5 lessons[0]: “lessons/welcome” cannot be an id.',
        'Write “welcome”: a lesson is named by its id, without folder and “.json”.',
      ],
    ],
  },
  {
    ...wrongValue(
      'an id with a space and accents',
      LESSON,
      'blocks.0.id',
      'Grüße von uns',
      'grusse-von-uns',
    ),
    told: [
      [
        'lessons/welcome.json:13:13 blocks[0].id: “Grüße von uns” cannot be an id.',
        'An id begins with a letter and has small letters a–z, digits and hyphens only: “grusse-von-uns”.',
      ],
    ],
  },
  {
    ...wrongValue(
      'an address that is not secure',
      COURSE,
      'contact',
      { name: 'Team', link: 'http://example.org' },
      { name: 'Team', link: 'https://example.org' },
    ),
    told: [
      [
        'course.json:33:13 contact.link: “http://example.org” begins with http://, which is not secure: browsers warn of it.',
        'Write “https://example.org”, and see whether it opens.',
      ],
    ],
  },
  {
    ...wrongValue(
      'an address without its beginning',
      COURSE,
      'contact',
      { name: 'Team', link: 'www.example.org' },
      { name: 'Team', link: 'https://www.example.org' },
    ),
    told: [
      [
        'course.json:33:13 contact.link: “www.example.org” is not a full address.',
        'Write “https://www.example.org”.',
      ],
    ],
  },
  {
    ...wrongValue(
      'an address to write to',
      COURSE,
      'contact',
      { name: 'Team', link: 'team@example.org' },
      { name: 'Team', link: 'mailto:team@example.org' },
    ),
    told: [
      [
        'course.json:33:13 contact.link: “team@example.org” is not a full address.',
        'Write “mailto:team@example.org”.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a telephone number',
      COURSE,
      'contact',
      { name: 'Team', link: '13 11 14' },
      { name: 'Team', link: 'tel:131114' },
    ),
    told: [
      ['course.json:33:13 contact.link: “13 11 14” is not a full address.', 'Write “tel:131114”.'],
    ],
  },
  {
    ...wrongValue('a date as people write it', COURSE, 'updated', '01/11/2026', '2026-11-01'),
    told: [
      [
        'course.json:7:14 updated: “updated” cannot be “01/11/2026”.',
        'When the content last changed: year-month-day. For example: "updated": "2026-11-01"',
      ],
    ],
  },
  {
    ...wrongValue('a version of two numbers', COURSE, 'version', '1.0', '1.0.0'),
    told: [
      [
        'course.json:8:14 version: “version” cannot be “1.0”.',
        'The version of the content. For example: "version": "1.0.0"',
      ],
    ],
  },
  {
    ...wrongValue(
      'bold words in HTML',
      LESSON,
      'blocks.0.text',
      'Peers have <b>something</b> in common.',
      'Peers have **something** in common.',
    ),
    told: [
      [
        'lessons/welcome.json:14:27 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
        'Remove the tags, and write instead: **bold** for <b>.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a page that was pasted with its tags',
      LESSON,
      'blocks.0.text',
      '<p>Peers <em>share</em>:</p><ul><li>Hope</li></ul><p>See <a href="https://example.org">more</a>.</p>',
      'Peers *share*:\n\n- Hope\n\nSee [more](https://example.org).',
    ),
    told: [
      [
        'lessons/welcome.json:14:15 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
        'Remove the tags, and write instead: an empty line (\\n\\n) between paragraphs; *italic* for <em>; lines that begin with “- ” for a list (or “1. ” for one with numbers); [words](https://…) for <a>.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a line break in HTML',
      LESSON,
      'blocks.0.text',
      'Peers have<br>something in common.',
      'Peers have\\\nsomething in common.',
    ),
    told: [
      [
        'lessons/welcome.json:14:26 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
        'Remove the tags, and write instead: \\\\\\n for <br>.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a picture within a text',
      LESSON,
      'blocks.0.text',
      'Peers <img src="ladder.svg"> climb.',
      'Peers climb.',
    ),
    told: [
      [
        'lessons/welcome.json:14:22 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
        'Remove the tags, and write instead: a block of the type “image” for a picture.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a link that is not secure, in a text',
      LESSON,
      'blocks.0.text',
      'See [more](http://example.org).',
      'See [more](https://example.org).',
    ),
    told: [
      [
        'lessons/welcome.json:14:20 blocks[0].text: A link that begins with http:// is not secure: browsers warn of it.',
        'Write https:// instead, and see whether it opens.',
      ],
    ],
  },
  {
    ...wrongValue(
      'a link without its beginning, in a text',
      LESSON,
      'blocks.0.text',
      'See [more](www.example.org).',
      'See [more](https://www.example.org).',
    ),
    told: [
      [
        'lessons/welcome.json:14:20 blocks[0].text: Links can only lead to addresses that begin with https://, mailto: or tel:.',
        'Write the whole address, beginning with https://, mailto: or tel:.',
      ],
    ],
  },
];
