import { LESSON } from './draft.ts';
import { setField } from './edits.ts';
import type { Mistake } from './mistake.ts';

const QUIZ = 'lessons/quiz.json';

/** A text as somebody leaves or pastes it, and as it is mended. */
const text = (mistake: string, words: string, mended: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'blocks.0.text', words),
  mend: (draft) => setField(draft, LESSON, 'blocks.0.text', mended),
});

const option = (mistake: string, words: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => setField(draft, QUIZ, 'quiz.questions.1.options.1.text', words),
  mend: (draft) => setField(draft, QUIZ, 'quiz.questions.1.options.1.text', 'Doing with'),
});

const title = (mistake: string, words: string, mended: string): Omit<Mistake, 'told'> => ({
  mistake,
  make: (draft) => setField(draft, LESSON, 'title', words),
  mend: (draft) => setField(draft, LESSON, 'title', mended),
});

/** Words that a learner should not get to see. */
export const writingMistakes: readonly Mistake[] = [
  {
    ...text('a list as Word writes it', 'Peers:\n• share\n• listen', 'Peers:\n\n- share\n- listen'),
    told: [
      [
        'warning lessons/welcome.json:14:15 blocks[0].text: Lines that begin with “•” run together: they are no list.',
        'Begin each of them with “- ” instead, with an empty line (\\n\\n) before the first.',
      ],
    ],
  },
  {
    ...text(
      'a formula with a command that is none',
      'Half is $\\fraction{1}{2}$.',
      'Half is $\\frac{1}{2}$.',
    ),
    told: [
      [
        'lessons/welcome.json:14:25 blocks[0].text: “\\fraction” is no command that formulas know.',
        'Look at its spelling. Words in a formula stand in \\text{…}.',
      ],
    ],
  },
  {
    ...text(
      'a formula whose backslash JSON took',
      'Half is $\frac{1}{2}$.',
      'Half is $\\frac{1}{2}$.',
    ),
    told: [
      [
        'lessons/welcome.json:14:25 blocks[0].text: A backslash of this formula is lost: “\\f” in JSON is no letter.',
        'Write each backslash of a formula twice in the file, as in \\\\frac.',
      ],
    ],
  },
  {
    ...text(
      'dollars that look like those of a formula',
      'It costs $20 here, in Canada C$.',
      'It costs \\$20 here, in Canada C\\$.',
    ),
    told: [
      [
        'warning lessons/welcome.json:14:25 blocks[0].text: “$20 here, in Canada C$” stands between dollars like a formula, and is read as words.',
        'Write \\$ for each dollar that is one. In a formula, words stand in \\text{…}.',
      ],
    ],
  },
  {
    ...title(
      'a formula that is none in a title',
      'Half: $\\fraction{1}{2}$',
      'Half: $\\frac{1}{2}$',
    ),
    told: [
      [
        'lessons/welcome.json:5:20 title: “\\fraction” is no command that formulas know.',
        'Look at its spelling. Words in a formula stand in \\text{…}.',
      ],
    ],
  },
  {
    ...option('a formula too long for an option', '$a + b + c + d + e + f + g + h$'),
    told: [
      [
        'warning lessons/quiz.json:33:21 quiz.questions[1].options[1].text: On a phone this formula is wider than the line that it stands in here.',
        'Put it into a text with formatting or a block of the type “math”, and name it here.',
      ],
    ],
  },
  {
    ...text('words that hold a place', 'Lorem ipsum dolor sit amet.', 'Peers share.'),
    told: [
      [
        'warning lessons/welcome.json:14:15 blocks[0].text: “Lorem ipsum dolor sit amet.” holds the place of words that are still to come.',
        'Write them, or remove the block or field.',
      ],
    ],
  },
  {
    ...text('a note to oneself', 'TODO: write this', 'Peers share.'),
    told: [
      [
        'warning lessons/welcome.json:14:15 blocks[0].text: “TODO: write this” holds the place of words that are still to come.',
        'Write them, or remove the block or field.',
      ],
    ],
  },
  {
    ...text('letters opened in a wrong encoding', 'GrÃ¼ÃŸe â€“ hello', 'Grüße – hello'),
    told: [
      [
        'warning lessons/welcome.json:14:15 blocks[0].text: “GrÃ¼ÃŸe â€“ hel” looks like letters that were opened in a wrong encoding.',
        'Write those letters anew, and save the file as UTF-8.',
      ],
    ],
  },
  {
    ...title('a title that nobody changed', 'New lesson', 'Peer work'),
    told: [
      [
        'warning lessons/welcome.json:5:12 title: “New lesson” holds the place of words that are still to come.',
        'Write them, or remove the block or field.',
      ],
    ],
  },
  {
    ...title('a title with Markdown', 'What is **peer** work?', 'What is peer work?'),
    told: [
      [
        'warning lessons/welcome.json:5:12 title: This text is shown as it stands, with the signs “**peer**”.',
        'Remove the formatting: this field has none.',
      ],
    ],
  },
  {
    ...title('a title with one word in stars', 'What is *peer* work?', 'What is peer work?'),
    told: [
      [
        'warning lessons/welcome.json:5:12 title: This text is shown as it stands, with the signs “*peer*”.',
        'Remove the formatting: this field has none.',
      ],
    ],
  },
  {
    ...title('a title with HTML', 'What is <b>peer</b> work?', 'What is peer work?'),
    told: [
      [
        'warning lessons/welcome.json:5:12 title: This text is shown as it stands, with the signs “<b>”.',
        'Remove the formatting: this field has none.',
      ],
    ],
  },
  {
    ...title('a title of 300 characters', 'W'.repeat(300), 'Peer work'),
    told: [
      [
        'warning lessons/welcome.json:5:12 title: The title has 300 characters; learning management systems show 200 at most.',
        'Shorten it, and say the rest in the description or summary.',
      ],
    ],
  },
  {
    ...option('two options with the same words', 'doing for.'),
    told: [
      [
        'warning lessons/quiz.json:33:21 quiz.questions[1].options[1].text: This option says the same as another: learners cannot tell them apart.',
        'Reword it, or remove one of the two.',
      ],
    ],
  },
  {
    ...option('an option of 1,000 characters', 'word '.repeat(200).trim()),
    told: [
      [
        'warning lessons/quiz.json:33:21 quiz.questions[1].options[1].text: “text” has 999 characters; nobody reads more than 500 here.',
        'Shorten it, and put the rest into a text block.',
      ],
    ],
  },
];
