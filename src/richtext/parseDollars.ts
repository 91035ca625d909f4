import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import type { Literal } from 'mdast';

import { areWords, LONGEST_LATEX } from './dollars.ts';

/** A formula in a text, in LaTeX, as Markdown’s tree has it. */
export interface Latex extends Literal {
  type: 'latex';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    latex: Latex;
  }
  interface RootContentMap {
    latex: Latex;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    latex: 'latex';
    latexDollar: 'latexDollar';
    latexSource: 'latexSource';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

const isSpace = (code: Code): boolean =>
  code === null || code < 0 || (code < 0x10ffff && /\s/.test(String.fromCodePoint(code)));

/** What no formula stands right behind: US$, 20$. */
const isLatinOrDigit = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{Script=Latin}\p{Nd}$\\]/u.test(String.fromCodePoint(code));

const isDigit = (code: Code): boolean =>
  code !== null && code > 0 && /\p{Nd}/u.test(String.fromCodePoint(code));

/**
 * Formulas as Pandoc reads them (`tex_math_dollars`), and a little stricter, since amounts of money stood
 * in texts first: a dollar right behind a Latin letter or a digit opens none, and words are none.
 */
const tokenize: Tokenizer = function tokenizeLatex(effects, ok, nok): State {
  let length = 0;
  let before: Code = null;

  const open: State = (code) => {
    effects.enter('latex');
    effects.enter('latexDollar');
    effects.consume(code);
    effects.exit('latexDollar');
    return first;
  };
  const first: State = (code) => {
    if (isSpace(code) || code === DOLLAR) return nok(code);
    effects.enter('latexSource');
    return within(code);
  };
  const within: State = (code) => {
    if (code === null || code < -2 || length > LONGEST_LATEX) return nok(code);
    if (code === DOLLAR) return isSpace(before) ? nok(code) : close(code);
    return take(code, code === BACKSLASH ? escaped : within);
  };
  const escaped: State = (code) =>
    code === DOLLAR || code === BACKSLASH ? take(code, within) : within(code);
  const take = (code: Code, next: State): State => {
    effects.consume(code);
    before = code;
    length += 1;
    return next;
  };
  const close: State = (code) => {
    const token = effects.exit('latexSource');
    if (areWords(this.sliceSerialize(token))) return nok(code);
    effects.enter('latexDollar');
    effects.consume(code);
    effects.exit('latexDollar');
    return behind;
  };
  const behind: State = (code) => {
    if (isDigit(code)) return nok(code);
    effects.exit('latex');
    return ok(code);
  };
  return open;
};

const construct: Construct = {
  name: 'latex',
  tokenize,
  previous: (code) => !isLatinOrDigit(code),
};

/** `$…$` in Markdown. */
export const dollars: Extension = { text: { [DOLLAR]: construct } };

/** `$…$` in the tree of Markdown. */
export const dollarsFromMarkdown: FromMarkdown = {
  enter: {
    latex(token) {
      this.enter({ type: 'latex', value: '' }, token);
    },
  },
  exit: {
    latexSource(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'latex') node.value = this.sliceSerialize(token);
    },
    latex(token) {
      this.exit(token);
    },
  },
};
