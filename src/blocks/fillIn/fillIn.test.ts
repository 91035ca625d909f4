import { describe, expect, it } from 'vitest';

import { markedWords } from '../bracedText.ts';
import { compileFixture } from '../compileFixture.ts';
import { linearizeBlock } from '../linearize.ts';
import { gradeQuestion, interactionParts, rightAnswer } from '../questions.ts';
import { bankOf, choicesIn, withText } from './content.ts';
import { fillInFixtures } from './fixtures.ts';
import { lintFillIn } from './lint.ts';

const typed = compileFixture('fillIn', fillInFixtures.typed);
const chosen = compileFixture('fillIn', fillInFixtures.chosen);
const bank = compileFixture('fillIn', fillInFixtures.bank);
const crossword = compileFixture('fillIn', fillInFixtures.crossword);
const strict = compileFixture('fillIn', fillInFixtures.long);

const gaps = (...texts: readonly string[]) =>
  ({ kind: 'gaps', texts: texts.map((text, index) => [index + 1, text] as const) }) as const;

function choicesAt(index: number) {
  const gap = chosen.content.gaps[index];
  return gap && choicesIn(gap, chosen.content);
}

it('keeps a text for each gap, and is done when answered', () => {
  expect(typed).toMatchObject({
    state: { kind: 'gaps', items: [1, 2] },
    done: { when: 'answered' },
  });
  expect(chosen.done).toEqual({ when: 'correct' });
});

it('is read with a pause for each gap, and with the words to choose from', () => {
  const texts = linearizeBlock(bank).map(({ kind, text }) => `${kind}: ${text}`);
  expect(texts).toEqual([
    'paragraph: Put each word where it belongs.',
    'paragraph: A',
    'paragraph: relationship goes both ways. A',
    'paragraph: one lets people say no. Where both hold, people can take',
    'paragraph: that help them grow.',
    'listItem: mutual',
    'listItem: risks',
    'listItem: safe',
    'listItem: secret',
    'listItem: strict',
  ]);
});

describe('what can be chosen', () => {
  it('is the right answer and wrong ones, or the answers of all gaps', () => {
    expect([choicesAt(0), choicesAt(2)]).toEqual([
      ['for', 'to', 'with'],
      ['despite', 'with', 'without'],
    ]);
    expect(bankOf(bank.content)).toEqual(['mutual', 'risks', 'safe', 'secret', 'strict']);
  });

  it('is put in and taken out again, in the order of the items', () => {
    const second = withText(null, 2, 'hope');
    expect(withText(second, 1, 'experience')).toEqual(gaps('experience', 'hope'));
    expect(withText(gaps('experience', 'hope'), 2, '')).toEqual(gaps('experience'));
  });
});

const RIGHT = { points: 1, correct: true };
const HALF = { points: 0.5, correct: false };
const NOTHING = { points: 0, correct: false };

describe('grading', () => {
  it.each([
    ['the right answers', typed, gaps('experience', 'hope'), RIGHT],
    ['other answers that are right', typed, gaps('lived experience', 'confidence'), RIGHT],
    ['capitals, spaces and a full stop', typed, gaps(' Lived   Experience ', 'HOPE.'), RIGHT],
    ['a letter too few in a long word', typed, gaps('experiense', 'hope'), RIGHT],
    ['two letters swapped', typed, gaps('expereince', 'hope'), RIGHT],
    ['a word that is another', typed, gaps('experience', 'help'), HALF],
    ['one gap', typed, gaps('experience'), HALF],
    ['nothing', typed, gaps(), NOTHING],
    ['one gap, where all must be right', chosen, gaps('to', 'for', 'without'), NOTHING],
    ['what was chosen', chosen, gaps('to', 'for', 'with'), RIGHT],
    ['capitals, letter by letter', strict, gaps('Chosen themselves', 'ten', 'writing'), NOTHING],
    ['figures for words', strict, gaps('chosen', '10', 'writing'), RIGHT],
    ['a misspelling that is not forgiven', strict, gaps('chosen', 'ten', 'writting'), NOTHING],
  ])('%s', (_name, question, answer, grade) => {
    expect(gradeQuestion(question, answer)).toEqual(grade);
  });

  it('counts a misspelling of the right word, and of a short one never', () => {
    const short = compileFixture('fillIn', {
      ...fillInFixtures.typed,
      text: '{to} and {with}',
      gaps: [
        { id: 'a', answer: 'to' },
        { id: 'b', answer: 'with' },
      ],
    });
    expect(gradeQuestion(short, gaps('ta', 'wiht'))).toEqual(HALF);
  });

  it('takes the forms of Arabic letters for each other', () => {
    const arabic = compileFixture('fillIn', fillInFixtures.rightToLeft);
    expect(gradeQuestion(arabic, gaps('خبرتة', 'املا'))).toEqual(RIGHT);
  });
});

it('takes no braces of a formula for a gap', () => {
  expect(markedWords(String.raw`Half is $\frac{1}{2}$, or {0.5}.`)).toEqual(['0.5']);
});

it('finds each gap by its words, wherever a translation has put it', () => {
  const translated = compileFixture('fillIn', {
    ...fillInFixtures.typed,
    text: 'Sie geben {Hoffnung} aus eigener {Erfahrung}.',
    gaps: [
      { id: 'experience', answer: 'Erfahrung' },
      { id: 'hope', answer: 'Hoffnung' },
    ],
  });
  expect(translated.content.gaps.map(({ item, id }) => [item, id])).toEqual([
    [2, 'hope'],
    [1, 'experience'],
  ]);
  expect(gradeQuestion(translated, gaps('Erfahrung', 'Hoffnung'))).toEqual(RIGHT);
});

it('takes what stands in the braces for right where a translation left the list as it was', () => {
  const half = compileFixture('fillIn', {
    ...fillInFixtures.typed,
    text: 'Sie geben aus eigener {Erfahrung} Mut.',
  });
  expect(gradeQuestion(half, gaps('Erfahrung', 'hope'))).toEqual(RIGHT);
  expect(half.content.lines.at(-1)).toEqual({ kind: 'item', parts: [{ kind: 'mark', item: 2 }] });
});

it('is read, marked and told in the order of its clues, where it is a crossword', () => {
  const { content } = crossword;
  const ids = ['trust', 'choice', 'hope', 'recovery', 'peer'];
  expect(content.gaps.map(({ id }) => id)).toEqual(ids);
  expect(interactionParts(crossword, null).map(({ part }) => part)).toEqual(ids);
  expect(linearizeBlock(crossword).map(({ text }) => text)).toEqual([
    'Which words of this course are these?',
    ': grows when people keep what they promise.',
    ': what makes a life my own.',
    ': that things can get better.',
    ': a way of one’s own, with or without symptoms.',
    ': somebody who has been there, too.',
  ]);
});

it('keeps what was answered by the clue, however another language lays its words out', () => {
  const translated = compileFixture('fillIn', {
    ...fillInFixtures.crossword,
    text: '- {Wahl}: a\n- {Hoffnung}: b\n- {Vertrauen}: c\n- {Peer}: d\n- {Genesung}: e',
    gaps: [
      { id: 'hope', answer: 'Hoffnung' },
      { id: 'peer', answer: 'Peer' },
      { id: 'choice', answer: 'Wahl' },
      { id: 'recovery', answer: 'Genesung' },
      { id: 'trust', answer: 'Vertrauen' },
    ],
  });
  const items = ({ content }: typeof crossword) =>
    Object.fromEntries(content.gaps.map(({ id, item }) => [id, item]));
  expect(items(translated)).toEqual(items(crossword));
  expect(translated.content.grid).not.toEqual(crossword.content.grid);
});

it('is told to an LMS gap by gap, each with the words around it', () => {
  expect(interactionParts(typed, gaps('experience', 'help'))).toEqual([
    {
      part: 'experience',
      description:
        'What do peer workers bring? Peer workers draw on their own ____. They show that recovery is possible, and so give ….',
      answer: {
        kind: 'fillIn',
        response: 'experience',
        right: ['experience', 'lived experience'],
      },
      correct: true,
    },
    {
      part: 'hope',
      description:
        'What do peer workers bring? Peer workers draw on their own …. They show that recovery is possible, and so give ____.',
      answer: { kind: 'fillIn', response: 'help', right: ['hope', 'confidence'] },
      correct: false,
    },
  ]);
  expect(interactionParts(typed, null).map(({ answer }) => answer)).toMatchObject([
    { response: null },
    { response: null },
  ]);
  expect(gradeQuestion(typed, rightAnswer(typed))).toEqual(RIGHT);
});

describe('advice', () => {
  const hope = { id: 'hope', answer: 'hope' };
  const sound = {
    text: 'They give {hope}.',
    look: 'typed',
    exact: false,
    gaps: [hope],
    feedback: { incorrect: 'Look again.' },
  } as const;

  it.each([
    ['a sound question', sound, []],
    ['an open brace', { ...sound, text: 'They give {hope.' }, ['error marks-overlap text']],
    ['a gap within a gap', { ...sound, text: 'They {give {hope}}.' }, ['error marks-overlap text']],
    ['empty braces', { ...sound, text: 'They {} give {hope}.' }, ['error mark-not-listed text']],
    [
      'an answer that is not listed',
      { ...sound, text: 'They {give} {hope}.' },
      ['error mark-not-listed text'],
    ],
    [
      'a gap without a place',
      { ...sound, gaps: [hope, { id: 'give', answer: 'give' }] },
      ['error mark-not-in-text gaps.1.answer'],
    ],
    [
      'two gaps and one place',
      { ...sound, gaps: [hope, { id: 'again', answer: 'hope' }] },
      ['error mark-not-in-text gaps.1.answer'],
    ],
    [
      'wrong answers that nobody sees',
      { ...sound, gaps: [{ ...hope, wrong: ['pity'] }] },
      ['warning idle-wrong-answers gaps.0.wrong'],
    ],
    ['a choice of one', { ...sound, look: 'chosen' }, ['error nothing-else-offered gaps.0']],
    [
      'a wrong answer that is right',
      {
        ...sound,
        look: 'bank',
        gaps: [{ ...hope, also: ['courage'], wrong: ['pity', 'Courage '] }],
      },
      ['error wrong-answer-is-right gaps.0.wrong.1'],
    ],
    [
      'silence after a wrong answer',
      { ...sound, feedback: {} },
      ['warning missing-feedback feedback'],
    ],
  ] as const)('on %s', (_name, authored, expected) => {
    const advice = lintFillIn(authored);
    expect(
      advice.map(({ severity, rule, path }) => `${severity} ${rule} ${path.join('.')}`),
    ).toEqual(expected);
  });
});
