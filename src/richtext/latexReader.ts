import type { Result } from '../core/result.ts';
import type { Formula } from './mathTree.ts';

/** What is wrong with a formula, in words for its author. */
export interface LatexFault {
  readonly message: string;
  readonly remedy: string;
  /** Where in the formula, in UTF-16 code units. */
  readonly at: number;
}

/**
 * @param language BCP 47 tag of the text around.
 * @param display As in LaTeX: for a formula in lines of its own.
 */
export type ReadLatex = (
  latex: string,
  as: { readonly language: string; readonly display: boolean },
) => Result<Formula, LatexFault>;

const fetched: { read: ReadLatex | null } = { read: null };

/** What reads formulas; `null` until it was fetched. */
export const latexReader = (): ReadLatex | null => fetched.read;

/** A formula in lines of its own has a field; else, all dollars but that of `$schema` may be those of one. */
const MAY_HAVE_LATEX = /"latex"|\$(?!schema")/;

/** Whether files may have formulas in them, for which the reader of LaTeX is still to be fetched. */
export const needsLatexReader = (files: Iterable<string>): boolean =>
  fetched.read === null && [...files].some((text) => MAY_HAVE_LATEX.test(text));

/**
 * Fetches what reads LaTeX, which is larger than all the rest of compiling and which few courses need.
 * Awaited before a course with formulas is checked or compiled; without it, or where it cannot be had,
 * formulas stay as they were written.
 */
export async function fetchLatexReader(): Promise<void> {
  try {
    fetched.read ??= (await import('./parseLatex.ts')).readLatex;
  } catch {
    // Its script may be out of reach: everything else of the course is as good as ever.
  }
}
