import { LESSON } from './draft.ts';
import type { Mistake } from './mistake.ts';

/** What goes wrong with the spaces, brackets and commas of JSON. */
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
];
