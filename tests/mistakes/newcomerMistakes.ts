import { type Draft, LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const COURSE = 'course.json';
const QUIZ = 'lessons/quiz.json';
const TEXT = 'blocks.0.text';

/** A value as it should not be written, and what the remedy makes of it. */
const value = (
  mistake: string,
  [file, path]: readonly [file: string, path: string],
  wrong: unknown,
  right: unknown,
  ...told: Mistake['told']
): Mistake => ({
  mistake,
  make: (draft) => setField(draft, file, path, wrong),
  told,
  mend: (draft) => setField(draft, file, path, right),
});

const language = (code: string, right: string, ...told: Mistake['told']): Mistake =>
  value(`“${code}” for a language`, [COURSE, 'language'], code, right, ...told);

const film = (address: string) => ({
  type: 'video',
  id: 'film',
  title: 'A film',
  seconds: 6,
  silent: true,
  transcript: 'Somebody opens a door, looks around, comes in and sits down.',
  external: { provider: 'Theirs', address },
});

/** A film named by an address that shows none, and the one that the remedy gives. */
const filmAt = (
  mistake: string,
  wrong: string,
  right: string,
  ...told: Mistake['told']
): Mistake => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.4', film(wrong)),
  told,
  mend: (draft) => setField(draft, LESSON, 'blocks.4', film(right)),
});

const OF_LADDER =
  'lessons/welcome.json:39:15 blocks[3].file: Here stands a whole file, written out as text: no name of one.';

function move(draft: Draft, from: string, to: string): void {
  for (const name of ['welcome.json', 'quiz.json'])
    draft.rename(`${from}/${name}`, `${to}/${name}`);
}

/** What somebody does on the first day, before the manual. */
export const newcomerMistakes: readonly Mistake[] = [
  {
    mistake: 'a course that was unpacked into a folder of its own name',
    make: (draft) => {
      for (const path of [COURSE, LESSON, QUIZ, 'media/ladder.svg']) {
        draft.rename(path, `peer-work/${path}`);
      }
    },
    told: [
      [
        'course.json:1:1 There is no file “course.json” in this folder.',
        'It lies one folder further in, in “peer-work”: name that folder, or move its files out of it.',
      ],
    ],
    mend: (draft) => {
      for (const path of [COURSE, LESSON, QUIZ, 'media/ladder.svg']) {
        draft.rename(`peer-work/${path}`, path);
      }
    },
  },
  {
    mistake: 'all lessons in a folder of another name',
    make: (draft) => move(draft, 'lessons', 'Lesson'),
    told: [
      [
        'course.json:15:14 lessons: The lessons are in the folder “Lesson”, where nothing looks for them.',
        'Rename that folder to “lessons”, in small letters.',
      ],
    ],
    mend: (draft) => move(draft, 'Lesson', 'lessons'),
  },
  language('gr', 'en', [
    'warning course.json:6:15 language: “gr” is not the code of a language.',
    'Write "el" for Greek.',
  ]),
  language('uk', 'en-GB', [
    'warning course.json:6:15 language: “uk” is the code of Ukrainian, but the texts have no letter of its writing.',
    'Write the code of the language of your texts: "en" for English, "en-GB" for English as in Britain.',
  ]),
  language('en-UK', 'en-GB', [
    'warning course.json:6:15 language: “UK” is not the code of a country in “en-UK”.',
    'Write "en-GB".',
  ]),
  value('a date as it is written on letters', [COURSE, 'updated'], '29/11/2026', '2026-11-29', [
    'course.json:7:14 updated: “updated” cannot be “29/11/2026”.',
    'Write “2026-11-29”.',
  ]),
  value('a date that no calendar has', [COURSE, 'updated'], '2026-02-30', '2026-02-28', [
    'warning course.json:7:14 updated: There is no 2026-02-30: that month has 28 days.',
    'Write the day on which the content last changed.',
  ]),
  value('the format in quotation marks', [LESSON, 'format'], '1', 1, [
    'lessons/welcome.json:2:13 format: “format” must not stand in quotation marks.',
    'Write 1 without them.',
  ]),
  value('a type as another tool calls it', [LESSON, 'blocks.1.type'], 'flipcard', 'flipCards', [
    'lessons/welcome.json:17:15 blocks[1].type: There is no type “flipcard” here. Did you mean “flipCards”?',
    'Write “flipCards”.',
  ]),
  value('a quiz that says it is a lesson', [QUIZ, 'type'], 'lesson', 'quiz', [
    'lessons/quiz.json:7:3 quiz: “quiz” cannot stand in what is of the type “lesson”.',
    'Write "type": "quiz" above it, which has this field. Or remove the field.',
  ]),
  value(
    'paragraphs as a list',
    [LESSON, TEXT],
    ['Peers share.', 'They listen.'],
    'Peers share.\n\nThey listen.',
    [
      'lessons/welcome.json:14:15 blocks[0].text: “text” must be a text in quotation marks, but it is a list.',
      'Write them as one text, with \\n\\n between its paragraphs: "Peers share.\\n\\nThey listen."',
    ],
  ),
  value(
    'an objective named by its words',
    [LESSON, 'objectives'],
    ['Say what peer work is'],
    ['define-peer-work'],
    [
      'lessons/welcome.json:8:5 objectives[0]: “Say what peer work is” cannot be an id.',
      'Write its id instead: what stands as "id" where it is written, not its words.',
    ],
  ),
  value(
    'a picture pasted as Base64',
    [LESSON, 'blocks.3.file'],
    `data:image/png;base64,${'iVBORw0KGgo'.repeat(9)}`,
    'ladder.svg',
    [OF_LADDER, 'Save it as a file in the course’s media folder, and write its name here.'],
    [
      'warning media/ladder.svg:1:1 Nothing in the course shows this file.',
      'Delete it, or show it in a block. Learners are not given it; only the author’s copy in a package for an LMS carries it.',
    ],
  ),
  filmAt(
    'the code to embed a film',
    '<iframe src="https://www.youtube-nocookie.com/embed/abc123"></iframe>',
    'https://www.youtube-nocookie.com/embed/abc123',
    [
      'lessons/welcome.json:51:20 blocks[4].external.address: This is code to embed, of which only the address belongs here.',
      'Write "https://www.youtube-nocookie.com/embed/abc123".',
    ],
  ),
  filmAt(
    'a film shared from Google Drive',
    'https://drive.google.com/file/d/1AbC/view?usp=sharing',
    'https://drive.google.com/file/d/1AbC/preview',
    [
      'lessons/welcome.json:51:20 blocks[4].external.address: This is the address of the film’s page, which cannot be shown within another page.',
      'Write "https://drive.google.com/file/d/1AbC/preview" here, and the address of the page under "page".',
    ],
  ),
  filmAt(
    'a document of Google for a film',
    'https://docs.google.com/document/d/1AbC/edit',
    'https://www.youtube-nocookie.com/embed/abc123',
    [
      'warning lessons/welcome.json:51:20 blocks[4].external.address: This is a document of Google, not a film.',
      'Lead to it from a resources block instead, and name a film here.',
    ],
  ),
  value(
    'a space between the two halves of a link',
    [LESSON, TEXT],
    'See [more] (https://example.org/).',
    'See [more](https://example.org/).',
    [
      'warning lessons/welcome.json:14:15 blocks[0].text: “[more] (https://example.org/)” is no link: a space stands between its ] and (.',
      'Remove that space.',
    ],
  ),
  value(
    'a space in the address of a link',
    [LESSON, TEXT],
    'See [more](https://example.org/my file.pdf).',
    'See [more](https://example.org/my%20file.pdf).',
    [
      'warning lessons/welcome.json:14:15 blocks[0].text: “https://example.org/my file.pdf” is no link: a space stands in its address.',
      'Write https://example.org/my%20file.pdf',
    ],
  ),
  value(
    'an address alone, as a word processor makes links of',
    [LESSON, TEXT],
    'See www.example.org for more.',
    'See [more](https://www.example.org).',
    [
      'warning lessons/welcome.json:14:15 blocks[0].text: “www.example.org” is shown as a text that nobody can follow.',
      'Make a link of it: [words](https://www.example.org).',
    ],
  ),
  value(
    'a link to another lesson',
    [LESSON, TEXT],
    'Then do [the quiz](lessons/quiz.json).',
    'Then do [the quiz](lesson:quiz).',
    [
      'lessons/welcome.json:14:24 blocks[0].text: A link in a text leads to no file, and to no place on a page.',
      'Write (lesson:…) with the id of a lesson, or (block:…) with that of a block. Show a file in a resources block.',
    ],
  ),
  value(
    'a term by its words instead of its id',
    [LESSON, TEXT],
    'See [the ladder](block:the ladder).',
    'See [the ladder](block:ladder).',
    [
      'warning lessons/welcome.json:14:15 blocks[0].text: “block:the ladder” is no link: a space stands in its address.',
      'Write block:the-ladder',
    ],
  ),
  value('characters as web pages write them', [LESSON, 'title'], 'Tea &amp; talk', 'Tea & talk', [
    'warning lessons/welcome.json:5:12 title: This text is shown as it stands, with the signs “&amp;”.',
    'Remove the formatting: this field has none.',
  ]),
  {
    mistake: 'a file in YAML',
    make: (draft) => draft.write(LESSON, 'format: 1\ntype: lesson\nid: welcome\n'),
    told: [
      [
        'lessons/welcome.json:1:1 This is YAML, not JSON.',
        'Write each field as "name": "value", with commas between them, and all of it in { }.',
      ],
    ],
    mend: (draft) => {
      draft.write(LESSON, '{"format": 1, "type": "lesson", "id": "welcome"}');
      setField(draft, LESSON, 'title', 'What is peer work?');
      setField(draft, LESSON, 'minutes', 5);
      setField(draft, LESSON, 'objectives', ['define-peer-work']);
      setField(draft, LESSON, 'blocks', [
        { type: 'image', id: 'ladder', file: 'ladder.svg', alternative: 'Three landings.' },
      ]);
    },
  },
];
