import { LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const COURSE = 'course.json';

/** A field that gets a wrong value, and then the one that the remedy names. */
const wrongValue = (
  mistake: string,
  file: string,
  path: string,
  wrong: unknown,
  right: unknown,
  ...told: Mistake['told']
): Mistake => ({
  mistake,
  told,
  make: (draft) => setField(draft, file, path, wrong),
  mend: (draft) => setField(draft, file, path, right),
});

/** Values that a field cannot have. */
export const valueMistakes: readonly Mistake[] = [
  wrongValue('a language that is written out', COURSE, 'language', 'English', 'en', [
    'course.json:6:15 language: “language” cannot be “English”.',
    'Write “en”.',
  ]),
  wrongValue('a language with an underscore', COURSE, 'language', 'en_AU', 'en-AU', [
    'course.json:6:15 language: “language” cannot be “en_AU”.',
    'Write “en-AU”.',
  ]),
  wrongValue('a language in the letters of nobody', COURSE, 'language', 'Klingon', 'en-AU', [
    'course.json:6:15 language: “language” cannot be “Klingon”.',
    'The code of the language in which the course is written, such as “en”, “de” or “en-AU”. For example: "language": "en-AU"',
  ]),
  wrongValue('a number with its unit in quotation marks', LESSON, 'minutes', '5 min', 5, [
    'lessons/welcome.json:6:14 minutes: “minutes” must be a number, but it is a text.',
    'Write the number alone, without quotation marks: 5.',
  ]),
  wrongValue('a number in quotation marks', LESSON, 'minutes', '5', 5, [
    'lessons/welcome.json:6:14 minutes: “minutes” must be a number, but it is a text.',
    'Write it without quotation marks: 5.',
  ]),
  wrongValue('a share for a percentage', COURSE, 'passingScore', 0.8, 80, [
    'course.json:31:19 passingScore: “passingScore” must be at least 1, and is 0.8.',
    'Write 80 for 80 percent.',
  ]),
  wrongValue('a percentage in quotation marks', COURSE, 'passingScore', '80%', 80, [
    'course.json:31:19 passingScore: “passingScore” must be a number, but it is a text.',
    'Write the number alone, without quotation marks: 80.',
  ]),
  wrongValue('yes for true', LESSON, 'blocks.0.optional', 'yes', true, [
    'lessons/welcome.json:15:19 blocks[0].optional: “optional” must be true or false, but it is a text.',
    'Write it without quotation marks: true.',
  ]),
  wrongValue('null for a title', LESSON, 'blocks.0.title', null, undefined, [
    'lessons/welcome.json:15:16 blocks[0].title: “title” must be a text in quotation marks, but it is null.',
    'Write its value, or remove the field if it can be left out.',
  ]),
  wrongValue(
    'a group for a list',
    COURSE,
    'objectives',
    { id: 'define-peer-work', text: 'Say what peer work is' },
    [{ id: 'define-peer-work', text: 'Say what peer work is' }],
    [
      'course.json:9:17 objectives: “objectives” must be a list in [ ], but it is a group of fields.',
      'Put [ before its { and ] after its }.',
    ],
  ),
  wrongValue('a block type with a capital letter', LESSON, 'blocks.0.type', 'Text', 'text', [
    'lessons/welcome.json:12:15 blocks[0].type: There is no type “Text” here. Did you mean “text”?',
    'Write “text”.',
  ]),
  wrongValue('a lesson named by its file', COURSE, 'lessons.0', 'welcome.json', 'welcome', [
    'course.json:16:5 lessons[0]: “welcome.json” cannot be an id.',
    'Write “welcome”: a lesson is named by its id, without folder and “.json”.',
  ]),
  wrongValue('a lesson named by its folder', COURSE, 'lessons.0', 'lessons/welcome', 'welcome', [
    'course.json:16:5 lessons[0]: “lessons/welcome” cannot be an id.',
    'Write “welcome”: a lesson is named by its id, without folder and “.json”.',
  ]),
  wrongValue(
    'an id with a space and accents',
    LESSON,
    'blocks.0.id',
    'Grüße von uns',
    'grusse-von-uns',
    [
      'lessons/welcome.json:13:13 blocks[0].id: “Grüße von uns” cannot be an id.',
      'An id begins with a letter and has small letters a–z, digits and hyphens only: “grusse-von-uns”.',
    ],
  ),
  wrongValue(
    'an address that is not secure',
    COURSE,
    'contact',
    { name: 'Team', link: 'http://example.org' },
    { name: 'Team', link: 'https://example.org' },
    [
      'course.json:33:13 contact.link: “http://example.org” begins with http://, which is not secure: browsers warn of it.',
      'Write “https://example.org”, and see whether it opens.',
    ],
  ),
  wrongValue(
    'an address without its beginning',
    COURSE,
    'contact',
    { name: 'Team', link: 'www.example.org' },
    { name: 'Team', link: 'https://www.example.org' },
    [
      'course.json:33:13 contact.link: “www.example.org” is not a full address.',
      'Write “https://www.example.org”.',
    ],
  ),
  wrongValue(
    'an address to write to',
    COURSE,
    'contact',
    { name: 'Team', link: 'team@example.org' },
    { name: 'Team', link: 'mailto:team@example.org' },
    [
      'course.json:33:13 contact.link: “team@example.org” is not a full address.',
      'Write “mailto:team@example.org”.',
    ],
  ),
  wrongValue(
    'a telephone number',
    COURSE,
    'contact',
    { name: 'Team', link: '13 11 14' },
    { name: 'Team', link: 'tel:131114' },
    ['course.json:33:13 contact.link: “13 11 14” is not a full address.', 'Write “tel:131114”.'],
  ),
  wrongValue('a date as people write it', COURSE, 'updated', '01/11/2026', '2026-11-01', [
    'course.json:7:14 updated: “updated” cannot be “01/11/2026”.',
    'When the content last changed: year-month-day. For example: "updated": "2026-11-01"',
  ]),
  wrongValue('a version of two numbers', COURSE, 'version', '1.0', '1.0.0', [
    'course.json:8:14 version: “version” cannot be “1.0”.',
    'The version of the content. For example: "version": "1.0.0"',
  ]),
  wrongValue(
    'bold words in HTML',
    LESSON,
    'blocks.0.text',
    'Peers have <b>something</b> in common.',
    'Peers have **something** in common.',
    [
      'lessons/welcome.json:14:27 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
      'Remove the tags, and write instead: **bold** for <b>.',
    ],
  ),
  wrongValue(
    'a page that was pasted with its tags',
    LESSON,
    'blocks.0.text',
    '<p>Peers <em>share</em>:</p><ul><li>Hope</li></ul><p>See <a href="https://example.org">more</a>.</p>',
    'Peers *share*:\n\n- Hope\n\nSee [more](https://example.org).',
    [
      'lessons/welcome.json:14:15 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
      'Remove the tags, and write instead: an empty line (\\n\\n) between paragraphs; *italic* for <em>; lines that begin with “- ” for a list (or “1. ” for one with numbers); [words](https://…) for <a>.',
    ],
  ),
  wrongValue(
    'a line break in HTML',
    LESSON,
    'blocks.0.text',
    'Peers have<br>something in common.',
    'Peers have\\\nsomething in common.',
    [
      'lessons/welcome.json:14:26 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
      'Remove the tags, and write instead: \\\\\\n for <br>.',
    ],
  ),
  wrongValue(
    'a picture within a text',
    LESSON,
    'blocks.0.text',
    'Peers <img src="ladder.svg"> climb.',
    'Peers climb.',
    [
      'lessons/welcome.json:14:22 blocks[0].text: HTML is not supported: learners would read the tags, or miss them.',
      'Remove the tags, and write instead: a block of the type “image” for a picture.',
    ],
  ),
  wrongValue(
    'a link that is not secure, in a text',
    LESSON,
    'blocks.0.text',
    'See [more](http://example.org).',
    'See [more](https://example.org).',
    [
      'lessons/welcome.json:14:20 blocks[0].text: A link that begins with http:// is not secure: browsers warn of it.',
      'Write https:// instead, and see whether it opens.',
    ],
  ),
  wrongValue(
    'a link without its beginning, in a text',
    LESSON,
    'blocks.0.text',
    'See [more](www.example.org).',
    'See [more](https://www.example.org).',
    [
      'lessons/welcome.json:14:20 blocks[0].text: A link to a page begins with https://.',
      'Write https:// before the www.',
    ],
  ),
];
