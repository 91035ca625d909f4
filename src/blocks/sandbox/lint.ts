import type * as z from 'zod';

import type { BlockLint } from '../contract.ts';
import { lintInWords } from '../lintInWords.ts';
import type { sandboxSchema } from './author.ts';

type Authored = Pick<
  z.output<typeof sandboxSchema>,
  'html' | 'words' | 'inWords' | 'mustFinish' | 'passingScore'
>;

/** Whether its page can do what it tries to do, and whether learners can get past it. */
export const lintSandbox = (authored: Authored): readonly BlockLint[] => [
  ...refusals.flatMap((each) => refusedIn(authored.html, each)),
  ...lintWords(authored),
  ...lintFinish(authored),
  ...lintInWords(authored.inWords),
];

/** What a page tries in vain in the sandbox. */
interface Refusal {
  readonly tries: RegExp;
  /** After "… ", in a sentence about what was found. */
  readonly comesToNothing: string;
  readonly remedy: string;
}

const INSIDE =
  'Put it into the text itself: styles and scripts as elements, pictures as SVG or as data: addresses.';

const refusals: readonly Refusal[] = [
  {
    tries: /<a\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/[^\s"'>]*/i,
    comesToNothing: 'leads nowhere: no link leads out of the sandbox.',
    remedy: 'Put the link into the introduction or “In words”.',
  },
  {
    tries:
      /(?:<(?!a\b)\w[^>]*\s(?:src|srcset|href|data|poster)\s*=\s*["']?|\.(?:src|href)\s*=\s*["'`]|url\(\s*["']?|@import\s+["']?|\b(?:import|from)\s*\(?\s*["'])(?!data:|blob:|#|["'>\s])[^\s"'`>)]+/i,
    comesToNothing: 'is never fetched: no file and no other site is reached from the sandbox.',
    remedy: INSIDE,
  },
  {
    tries:
      /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)/,
    comesToNothing: 'reaches nobody: nothing is sent from the sandbox, and nothing fetched.',
    remedy:
      'Write what the page needs into its text. For a page that needs its own server, use an embed block.',
  },
  {
    tries: /\b(?:localStorage|sessionStorage|indexedDB)\b|\bdocument\s*\.\s*cookie\b/,
    comesToNothing: 'fails: nothing can be stored from the sandbox.',
    remedy:
      'Keep it in variables: the page begins anew each time. What counts, tell by waymark.done() and waymark.score().',
  },
  {
    tries: /\b(?:alert|confirm|prompt)\s*\(|\bwindow\s*\.\s*open\b|\bprint\s*\(\s*\)/,
    comesToNothing: 'does nothing: the sandbox opens no windows.',
    remedy: 'Show it in the page itself, for example in an <output>.',
  },
  {
    tries: /<(?:iframe|frame|object|embed)\b/i,
    comesToNothing: 'is taken out: there are no frames in the sandbox.',
    remedy: 'Write what it shows into the text itself, or use an embed block.',
  },
  {
    tries:
      /<form\b[^>]*\b(?:action|onsubmit)\s*=|\.\s*(?:submit\s*\(|onsubmit\b)|\(\s*["']submit["']/i,
    comesToNothing: 'sends nothing: no form is sent from the sandbox.',
    remedy: 'Let a script read the fields when a button of the type “button” is pressed.',
  },
  {
    tries: /\beval\s*\(|\bnew\s+Function\b|\bnew\s+(?:Shared)?Worker\b/,
    comesToNothing:
      'is refused: the sandbox runs what stands in its text, and no code that is made on the spot.',
    remedy: 'Write the code out.',
  },
  {
    tries:
      /\b(?:window\s*\.\s*)?(?:parent|top)\s*\.\s*(?!postMessage)\w+|\blocation\s*(?:\.\s*(?:href|assign|replace|reload)\b|=(?!=))/,
    comesToNothing: 'is refused: the sandbox reaches nothing around it, and goes nowhere.',
    remedy: 'Tell the course by waymark.done(), waymark.score() and waymark.height().',
  },
];

/** Enough of it to find it again. */
const SHOWN = 60;

function refusedIn(html: string, { tries, comesToNothing, remedy }: Refusal): readonly BlockLint[] {
  const [found] = tries.exec(html) ?? [];
  return found === undefined
    ? []
    : [
        {
          severity: 'warning',
          rule: 'refused-in-sandbox',
          path: ['html'],
          message: `“${found.slice(0, SHOWN).trim()}” ${comesToNothing}`,
          remedy,
        },
      ];
}

const ASKED = /\bdata-word\s*=\s*["']?([\w-]+)|waymark\.words(?:\.([\w]+)|\[\s*["'`]([\w-]+))/g;

function lintWords({ html, words = [] }: Authored): readonly BlockLint[] {
  const given = new Set(words.map(({ name }) => name));
  const asked = [...html.matchAll(ASKED)].map(
    ([, named, dotted, quoted]) => named ?? dotted ?? quoted,
  );
  const missing = asked.find((word) => word !== undefined && !given.has(word));
  return missing === undefined ? [] : [wordMissing(missing)];
}

const wordMissing = (word: string): BlockLint => ({
  severity: 'warning',
  rule: 'word-not-given',
  path: ['html'],
  message: `The page asks for the word “${word}”, which is not there: nothing is shown in its place.`,
  remedy: `Add it to the words of the page: { "name": "${word}", "text": "…" }.`,
});

function lintFinish({ html, mustFinish = false, passingScore }: Authored): readonly BlockLint[] {
  const tells = (what: string) => html.includes(`waymark.${what}`);
  if (!mustFinish) return passingScore === undefined ? [] : [scoreWithoutFinish];
  return [
    ...(tells('done') ? [] : [neverFinished]),
    ...(passingScore === undefined || tells('score') ? [] : [scoreNeverTold]),
  ];
}

const scoreWithoutFinish: BlockLint = {
  severity: 'warning',
  rule: 'score-without-finish',
  path: ['passingScore'],
  message: 'No score is asked for here: nobody has to finish this.',
  remedy: 'Set "mustFinish", or take the score out.',
};

const neverFinished: BlockLint = {
  severity: 'warning',
  rule: 'sandbox-never-done',
  path: ['html'],
  message:
    'The page never says that it is finished: learners can only say that they have read its words.',
  remedy: 'Call waymark.done() once there is nothing more to do, or take "mustFinish" out.',
};

const scoreNeverTold: BlockLint = {
  severity: 'warning',
  rule: 'score-never-told',
  path: ['html'],
  message: 'A score is needed, and the page tells none: nobody can finish it.',
  remedy: 'Call waymark.score() with a number from 0 to 1, or take "passingScore" out.',
};
