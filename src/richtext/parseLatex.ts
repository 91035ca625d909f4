import temml from 'temml';

import { fail, ok, type Result } from '../core/result.ts';
import { cleanMath, isEmptyMath } from './cleanMath.ts';
import type { LatexFault, ReadLatex } from './latexReader.ts';
import { linearMath } from './linearMath.ts';
import type { Formula, MathNode } from './mathTree.ts';
import { spokenMath } from './spokenMath.ts';

/** In UTF-16 code units: some fifty lines. */
export const LONGEST_FORMULA = 5_000;
const MOST_BRACES = 40;
const DEEPEST = 60;

/** Turns LaTeX into formulas. It comes with a large library, so that it is fetched by `latexReader`. */
export const readLatex: ReadLatex = (latex, { language, display }) => {
  const key = `${language} ${display} ${latex}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const math = parseLatex(latex, display);
  const read = math.ok ? ok(formulaOf(math.value, language)) : math;
  if (kept.size >= KEPT) kept.clear();
  kept.set(key, read);
  return read;
};

/** Formulas kept at most. */
const KEPT = 2_000;
const kept = new Map<string, ReturnType<ReadLatex>>();

const formulaOf = (math: readonly MathNode[], language: string): Formula => ({
  math,
  words: spokenMath(math, language),
  text: linearMath(math),
});

/** As in LaTeX, `display` is for a formula in lines of its own. */
export function parseLatex(
  latex: string,
  displayMode: boolean,
): Result<readonly MathNode[], LatexFault> {
  const refused = beyondLimits(latex) ?? refusedCommand(latex);
  if (refused !== null) return fail(refused);
  try {
    const markup = temml.renderToString(latex, {
      displayMode,
      throwOnError: true,
      strict: false,
      trust: false,
      maxExpand: 200,
      maxSize: [20, 20],
    });
    const math = cleanMath(markup, DEEPEST);
    if (math === null) return fail(beyondUs);
    return isEmptyMath(math) ? fail(nothing) : ok(math);
  } catch (error) {
    return fail(faultOf(error, latex));
  }
}

const beyondUs: LatexFault = {
  at: 0,
  message: 'This formula needs something that Waymark does not draw.',
  remedy: 'Write it with plain commands, such as \\frac, \\sqrt and ^.',
};

const nothing: LatexFault = {
  at: 0,
  message: 'Nothing is seen of this formula.',
  remedy: 'Write what it is to say, or remove it.',
};

function beyondLimits(latex: string): LatexFault | null {
  if (latex.length > LONGEST_FORMULA) {
    return {
      at: LONGEST_FORMULA,
      message: `This formula is longer than ${LONGEST_FORMULA} characters.`,
      remedy: 'Part it into several formulas.',
    };
  }
  let depth = 0;
  for (const { 0: sign, index } of latex.matchAll(/\\begin\b|\\end\b|\\.|[{}]/gs)) {
    if (sign === '{' || sign === '\\begin') depth += 1;
    if (sign === '}' || sign === '\\end') depth -= 1;
    if (depth > MOST_BRACES) {
      return {
        at: index,
        message: 'The braces of this formula are nested too deep.',
        remedy: 'Write it with fewer braces within braces.',
      };
    }
  }
  return null;
}

/** What formulas of a course do not do, by what to do instead. None of it ever reaches the reader. */
const REFUSED: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [
    /^(?:[egx]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|newenvironment|csname|endcsname|verb|expandafter|noexpand|char|mathchardef)$/,
    'Commands cannot be defined: write each one out.',
  ],
  [/^(?:href|url|includegraphics)$/, 'A formula leads nowhere: put the link into the text around.'],
  [
    /^(?:class|style|id|data|html\w*|cssId|css\w*|unicode|require|toggle|mathchoice)$/,
    'Leave it out: a formula has the looks of its text.',
  ],
  [
    /^(?:color|textcolor|colorbox|fcolorbox|definecolor|boxed|fbox|bbox|cancel|bcancel|xcancel|sout|enclose|angl|rule|raisebox|llap|rlap|clap|Huge|huge|LARGE|Large|large|small|footnotesize|scriptsize|tiny)$/,
    'Leave it out: a formula has the looks of its text.',
  ],
  [
    /^(?:tag|label|ref|eqref|notag|nonumber)$/,
    'Leave it out, and say in the text around what the formula is called.',
  ],
];

function refusedCommand(latex: string): LatexFault | null {
  for (const { 0: command, index } of latex.matchAll(/\\(?:[A-Za-z]+|.)/gs)) {
    const refused = REFUSED.find(([pattern]) => pattern.test(command.slice(1)));
    if (refused === undefined) continue;
    return { at: index, message: `${command} has no place in a formula here.`, remedy: refused[1] };
  }
  return null;
}

/** The reader’s own words, which it ends with a piece of the formula, in ours. */
function faultOf(error: unknown, latex: string): LatexFault {
  const said = error instanceof Error ? error.message : '';
  const at = Math.max(0, Number(/ at position (\d+)/.exec(said)?.[1] ?? 1) - 1);
  const command = /(?:control sequence|function name):? *(\\?[A-Za-z]+\*?|\\.)/.exec(said)?.[1];
  if (command !== undefined) {
    return {
      at: Math.max(0, latex.indexOf(command)),
      message: `“${command}” is no command that formulas know.`,
      remedy: 'Look at its spelling. Words in a formula stand in \\text{…}.',
    };
  }
  const environment = /No such environment: *([A-Za-z]+\*?)/.exec(said)?.[1];
  if (environment !== undefined) {
    return {
      at,
      message: `“\\begin{${environment}}” is nothing that formulas know.`,
      remedy: 'Use aligned, cases, matrix, pmatrix, bmatrix, vmatrix or array.',
    };
  }
  if (/display mode/.test(said)) {
    return {
      at,
      message: 'This formula takes lines of its own.',
      remedy: 'Write aligned for align, and gathered for gather.',
    };
  }
  return {
    at,
    message: 'This formula cannot be read as LaTeX.',
    remedy:
      'See that every { has its }, every \\left its \\right and every \\begin its \\end. If dollars are meant, write \\$ for each.',
  };
}
