import { linearMath } from './linearMath.ts';
import type { MathNode } from './mathTree.ts';
import { arabicMath } from './spokenMath.ar.ts';
import { englishMath } from './spokenMath.en.ts';
import { readMath } from './readMath.ts';

/**
 * A formula as it is said in a language, given as a BCP 47 tag. A language without words of its own has
 * the formula in a line of signs, which its voices and screen readers know. Apart from what reads LaTeX: it
 * knows which languages there are.
 */
export function spokenMath(math: readonly MathNode[], language: string): string {
  const voice = { en: englishMath, ar: arabicMath }[language.split('-')[0]?.toLowerCase() ?? ''];
  return voice === undefined ? linearMath(math) : readMath(math, voice).replace(/[,،]$/, '').trim();
}
