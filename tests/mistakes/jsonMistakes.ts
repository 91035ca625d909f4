import { Draft, LESSON } from './draft.ts';
import type { Mistake } from './mistake.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, firstHigh: boolean): Uint8Array {
  const codes = [...`\uFEFF${text}`].map((each) => each.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (firstHigh ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
}

/** What goes wrong with the signs of JSON, most of it by way of another program. */
export const jsonMistakes: readonly Mistake[] = [
  {
    mistake: 'a no-break space, copied from a web page',
    make: (draft) => draft.replace('"title": "What', '"title":\u00a0"What'),
    told: [
      [
        'lessons/welcome.json:5:11 A no-break space stands here: it looks like a space, and is none to JSON.',
        'It came with text that was copied from a web page or a document. Delete it, and type ordinary spaces.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\u00a0', ' '),
  },
  {
    mistake: 'lines that are set in with no-break spaces',
    make: (draft) => draft.replace('\n  "title"', '\n\u00a0\u00a0"title"'),
    told: [
      [
        'lessons/welcome.json:5:1 A no-break space stands here (one of 2 in this file): it looks like a space, and is none to JSON.',
        'It came with text that was copied from a web page or a document. Delete it, and type ordinary spaces.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\u00a0\u00a0', '  '),
  },
  {
    mistake: 'a space without a width',
    make: (draft) => draft.replace('"title": "What', '"title": \u200b"What'),
    told: [
      [
        'lessons/welcome.json:5:12 A character that cannot be seen stands here.',
        'It came with text that was copied from a web page or a document. Delete it, and type ordinary spaces.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '\u200b', ''),
  },
  {
    mistake: 'a second byte-order mark, where two files were joined',
    make: (draft) => draft.write(LESSON, `\uFEFF\uFEFF${draft.text()}`),
    told: [
      [
        'lessons/welcome.json:1:1 A character that cannot be seen stands here.',
        'It came with text that was copied from a web page or a document. Delete it, and type ordinary spaces.',
      ],
    ],
    mend: (draft) => draft.replace('\uFEFF\uFEFF', '\uFEFF'),
  },
  {
    mistake: 'a ] for a }',
    make: (draft) => draft.replace('common."\n    }', 'common."\n    ]'),
    told: [
      [
        'lessons/welcome.json:15:5 “]” stands here, but the { of line 11 is still open.',
        'Write } instead.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, ']', '}'),
  },
  {
    mistake: 'a } for a ]',
    make: (draft) => draft.write(LESSON, draft.text().replace(/\]\n\}$/, '}\n}')),
    told: [
      [
        'lessons/welcome.json:59:3 “}” stands here, but the [ of line 10 is still open.',
        'Write ] instead.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '}', ']'),
  },
  {
    mistake: 'a ) for a }',
    make: (draft) => draft.replace('common."\n    }', 'common."\n    )'),
    told: [
      [
        'lessons/welcome.json:15:5 “)” stands here, but the { of line 11 is still open.',
        'Write } instead.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, ')', '}'),
  },
  {
    mistake: 'a } that was deleted with a block, in the middle of a file',
    make: (draft) => draft.replace('common."\n    },', 'common."\n    ,'),
    told: [
      [
        'lessons/welcome.json:15:5 A closing } is missing here: the { of line 11 is still open.',
        'Write } here, or remove the { of line 11 where it is one too many.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '', '}'),
  },
  {
    mistake: 'a ] that was deleted with a card',
    make: (draft) => draft.replace('rights."\n        }\n      ]', 'rights."\n        }\n      '),
    told: [
      [
        'lessons/welcome.json:31:5 A closing ] is missing here: the [ of line 19 is still open.',
        'Write ] here, or remove the [ of line 19 where it is one too many.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '', ']'),
  },
  {
    mistake: 'a list without its end, before another field',
    make: (draft) => draft.replace('"define-peer-work"\n  ],', '"define-peer-work"\n  ,'),
    told: [
      [
        'lessons/welcome.json:9:3 A closing ] is missing here: the [ of line 7 is still open.',
        'Write ] here, or remove the [ of line 7 where it is one too many.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '', ']'),
  },
  {
    mistake: 'the last } left out',
    make: (draft) => draft.write(LESSON, draft.text().slice(0, -2)),
    told: [
      [
        'lessons/welcome.json:59:4 A closing } is missing here: the { of line 1 is still open.',
        'Write } here, or remove the { of line 1 where it is one too many.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '', '}'),
  },
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
  {
    mistake: 'a comma after the last field',
    make: (draft) => draft.replace('common."\n    }', 'common.",\n    }'),
    told: [
      [
        'lessons/welcome.json:14:48 There is a comma after the last entry.',
        'Delete this comma: commas stand only between entries.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, ',', ''),
  },
  {
    mistake: 'two commas',
    make: (draft) => draft.replace('"minutes": 5,', '"minutes": 5,,'),
    told: [['lessons/welcome.json:6:16 There is a comma too many here.', 'Delete it.']],
    mend: (draft, { place }) => draft.replaceAt(place, ',', ''),
  },
  {
    mistake: 'a comma before the first entry',
    make: (draft) => draft.replace('"blocks": [', '"blocks": [,'),
    told: [['lessons/welcome.json:10:14 There is a comma too many here.', 'Delete it.']],
    mend: (draft, { place }) => draft.replaceAt(place, ',', ''),
  },
  {
    mistake: 'a comma left out',
    make: (draft) => draft.replace('"minutes": 5,', '"minutes": 5'),
    told: [
      [
        'lessons/welcome.json:7:3 A comma is missing before “objectives”.',
        'Put a comma at the end of the entry before.',
      ],
    ],
    mend: (draft) => draft.replace('"minutes": 5', '"minutes": 5,'),
  },
  {
    mistake: 'a semicolon for a comma',
    make: (draft) => draft.replace('"minutes": 5,', '"minutes": 5;'),
    told: [['lessons/welcome.json:6:15 A semicolon stands here.', 'Write a comma instead: ,']],
    mend: (draft, { place }) => draft.replaceAt(place, ';', ','),
  },
  {
    mistake: 'an equals sign for a colon',
    make: (draft) => draft.replace('"minutes": 5,', '"minutes" = 5,'),
    told: [
      [
        'lessons/welcome.json:6:13 An equals sign stands between a name and its value.',
        'Write a colon instead: "name": value.',
      ],
    ],
    mend: (draft, { place }) => draft.replaceAt(place, '=', ':'),
  },
  {
    mistake: 'a comment behind a line',
    make: (draft) => draft.replace('"minutes": 5,', '"minutes": 5, // five'),
    told: [['lessons/welcome.json:6:17 JSON has no comments.', 'Delete the comment.']],
    mend: (draft, { place }) => draft.replaceAt(place, '// five', ''),
  },
  {
    mistake: 'a comment within a line',
    make: (draft) => draft.replace('"minutes": 5,', '/* five */ "minutes": 5,'),
    told: [['lessons/welcome.json:6:3 JSON has no comments.', 'Delete the comment.']],
    mend: (draft, { place }) => draft.replaceAt(place, '/* five */', ''),
  },
  {
    mistake: 'a comment as other languages have it',
    make: (draft) => draft.replace('"minutes": 5,', '# five\n  "minutes": 5,'),
    told: [['lessons/welcome.json:6:3 JSON has no comments.', 'Delete the comment.']],
    mend: (draft, { place }) => draft.replaceAt(place, '# five', ''),
  },
  {
    mistake: 'a file saved as UTF-16',
    make: (draft) => draft.write(LESSON, utf16(draft.text(), false)),
    told: [
      [
        'lessons/welcome.json:1:1 The file is saved as UTF-16.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'a file saved as UTF-16, the other way round',
    make: (draft) => draft.write(LESSON, utf16(draft.text(), true)),
    told: [
      [
        'lessons/welcome.json:1:1 The file is saved as UTF-16.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'a file saved in an old encoding',
    make: (draft) =>
      draft.write(
        LESSON,
        Uint8Array.from(
          [...draft.text().replace('Hope', 'Café')].map((each) => each.charCodeAt(0)),
        ),
      ),
    told: [
      [
        'lessons/welcome.json:22:1 The file is not saved as UTF-8: line 22 holds a character that cannot be read.',
        'Open it in your editor, choose “Save with encoding” (or “Save as”), take UTF-8, and save.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, bytesOf(new Draft().text().replace('Hope', 'Café'))),
  },
  {
    mistake: 'a file as a chat shows it',
    make: (draft) => draft.write(LESSON, `\`\`\`json\n${draft.text()}\n\`\`\`\n`),
    told: [
      [
        'lessons/welcome.json:1:1 The file begins with ```, which marks program code in a chat or a web page.',
        'Delete the line with ``` at the beginning, and the one at the end.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, draft.text().split('\n').slice(1, -2).join('\n')),
  },
  {
    mistake: 'a file as a word processor saves it',
    make: (draft) => draft.write(LESSON, `{\\rtf1\\ansi ${draft.text()}}`),
    told: [
      [
        'lessons/welcome.json:1:2 This is a document of a word processor (RTF), with the JSON text inside it.',
        'Open it in the program that saved it, save it as “plain text” (UTF-8), and name that file as this one is called.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
  {
    mistake: 'the page around a file on the web',
    make: (draft) =>
      draft.write(LESSON, `<!DOCTYPE html>\n<html><pre>${draft.text()}</pre></html>`),
    told: [
      [
        'lessons/welcome.json:1:1 This is a web page, not the JSON file itself.',
        'Download the file itself (on the web often called “Raw”), and put it here.',
      ],
    ],
    mend: (draft) => draft.write(LESSON, new Draft().text()),
  },
];
