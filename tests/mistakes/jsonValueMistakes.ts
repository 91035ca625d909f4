import type { Mistake } from './mistake.ts';

/** What goes wrong with texts and numbers in JSON, most of it by way of another program. */
export const jsonValueMistakes: readonly Mistake[] = [
  {
    mistake: 'a tab within a text',
    make: (draft) => draft.replace('have something', 'have\tsomething'),
    told: [
      [
        'lessons/welcome.json:14:26 A text holds a tab.',
        'Write a space instead. For a table, use a table block.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\t', ' '),
  },
  {
    mistake: 'a line break of a word processor within a text',
    make: (draft) => draft.replace('have something', 'have\u000bsomething'),
    told: [
      [
        'lessons/welcome.json:14:26 A text holds a character that cannot be seen, as word processors put it between lines.',
        'Delete it. For a new line write \\n, for a new paragraph \\n\\n.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\u000b', '\\n'),
  },
  {
    mistake: 'a text over two lines',
    make: (draft) => draft.replace('have something', 'have\nsomething'),
    told: [
      [
        'lessons/welcome.json:14:15 A text has no closing quotation mark.',
        'End each text with " on the line where it began. For a new paragraph write \\n\\n in it; write \\" for a quotation mark.',
      ],
    ],
    mend: (draft) => draft.replace('have\nsomething', 'have\\n\\nsomething'),
  },
  {
    mistake: 'a backslash within a text',
    make: (draft) => draft.replace('have something', 'have \\something'),
    told: [
      [
        'lessons/welcome.json:14:27 A backslash \\ stands before a character that does not belong to it.',
        'Write two backslashes (\\\\) to show one, or delete it.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\\', '\\\\'),
  },
  {
    mistake: 'a place on a Windows computer',
    make: (draft) => draft.replace('"ladder.svg"', '"C:\\Users\\me\\ladder.svg"'),
    told: [
      [
        'lessons/welcome.json:39:16 “C:\\Users\\me\\ladder.svg” is a place on a Windows computer.',
        'Put the file into the course’s media folder, and write its name alone: "ladder.svg".',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, 'C:\\Users\\me\\ladder.svg', 'ladder.svg'),
  },
  {
    mistake: 'curly quotation marks',
    make: (draft) =>
      draft.replace('"title": "What is peer work?"', '“title”: “What is peer work?”'),
    told: [
      [
        'lessons/welcome.json:5:3 “title” stands in curly quotation marks.',
        'Write straight double ones, everywhere in this file: "title". A text editor writes them by itself; a word processor turns them into others.',
      ],
    ],
    mend: (draft) =>
      draft.replace('“title”: “What is peer work?”', '"title": "What is peer work?"'),
  },
  {
    mistake: 'a curly quotation mark at the end alone',
    make: (draft) => draft.replace('peer work?"', 'peer work?”'),
    told: [
      [
        'lessons/welcome.json:5:31 This text begins with a straight quotation mark, and ends with a curly one.',
        'Write " instead.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '”', '"'),
  },
  {
    mistake: 'single quotation marks',
    make: (draft) => draft.replace('"What is peer work?"', "'What is peer work?'"),
    told: [
      [
        'lessons/welcome.json:5:12 “What is peer work?” stands in single quotation marks.',
        'Write straight double ones, everywhere in this file: "What is peer work?". A text editor writes them by itself; a word processor turns them into others.',
      ],
    ],
    mend: (draft) => draft.replace("'What is peer work?'", '"What is peer work?"'),
  },
  {
    mistake: 'a name without quotation marks',
    make: (draft) => draft.replace('"title":', 'title:'),
    told: [
      ['lessons/welcome.json:5:3 The name title stands without quotation marks.', 'Write "title".'],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, 'title', '"title"'),
  },
  {
    mistake: 'quotation marks within a text',
    make: (draft) => draft.replace('have something in', 'have "something" in'),
    told: [
      [
        'lessons/welcome.json:14:28 Before “something” there is a quotation mark too many, or one is missing further up.',
        'Put one " before and one after each text. Within a text, write \\" for a quotation mark.',
      ],
    ],
    mend: (draft) => draft.replace('"something" in', '\\"something\\" in'),
  },
  {
    mistake: 'a number that is too large for any computer',
    make: (draft) => draft.replace('"minutes": 5', '"minutes": 1e999'),
    told: [
      [
        'lessons/welcome.json:6:14 minutes: “minutes” is larger than any number can be.',
        'For example: "minutes": 12',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '1e999', '12'),
  },
  {
    mistake: 'no number at all',
    make: (draft) => draft.replace('"minutes": 5', '"minutes": NaN'),
    told: [
      [
        'lessons/welcome.json:6:14 “NaN” is not a number.',
        'Write a number such as 80 or 12.5, or remove the field.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, 'NaN', '12'),
  },
  {
    mistake: 'a plus before a number',
    make: (draft) => draft.replace('"minutes": 5', '"minutes": +5'),
    told: [['lessons/welcome.json:6:14 “+5” is not a number.', 'Write 5.']],
    mend: (draft, { place }) => draft.replaceAt(place, '+5', '5'),
  },
  {
    mistake: 'a zero before a number',
    make: (draft) => draft.replace('"minutes": 5', '"minutes": 05'),
    told: [
      ['lessons/welcome.json:6:14 “05” is not a number.', 'Write it without the zero in front: 5.'],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '05', '5'),
  },
  {
    mistake: 'a comma in a number',
    make: (draft) =>
      draft.replace('"version"', '"passingScore": 72,5,\n  "version"', 'course.json'),
    told: [['course.json:8:19 “72,5” is not a number.', 'Write a point: 72.5.']],
    mend: (draft) => draft.replace('72,5', '72.5', 'course.json'),
  },
  {
    mistake: 'a number with its unit',
    make: (draft) => draft.replace('"minutes": 5', '"minutes": 5 min'),
    told: [['lessons/welcome.json:6:14 “5 min” is not a number.', 'Write the number alone: 5.']],
    mend: (draft) => draft.replace('5 min', '5'),
  },
  {
    mistake: 'a percentage with its sign',
    make: (draft) => draft.replace('"version"', '"passingScore": 80%,\n  "version"', 'course.json'),
    told: [['course.json:8:19 “80%” is not a number.', 'Write the number alone: 80.']],
    mend: (draft) => draft.replace('80%', '80', 'course.json'),
  },
  {
    mistake: 'a flag with a capital letter',
    make: (draft) => draft.replace('"answer": false', '"answer": False', 'lessons/quiz.json'),
    told: [
      ['lessons/quiz.json:13:19 “False” cannot stand here.', 'Write it in small letters: false.'],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, 'False', 'false'),
  },
];
