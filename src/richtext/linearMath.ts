import type { MathNode } from './mathTree.ts';
import { type MathVoice, readMath, type ReadPart } from './readMath.ts';

/** A formula in one line of letters, as in x² + 1/2, for where nothing else is shown: never empty of signs. */
export const linearMath = (math: readonly MathNode[]): string => readMath(math, linear).trim();

const RAISED = new Map(
  [...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻=⁼(⁽)⁾nⁿiⁱ∘°′′'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1] ?? ''] as const] : [],
  ),
);
const LOWERED = new Map(
  [...'0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ'].flatMap(
    (letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? ''] as const] : []),
  ),
);

/** Small letters, where there is one for each. */
function small(text: string, letters: ReadonlyMap<string, string>): string | null {
  const found = [...text.replaceAll(' ', '')].map((letter) => letters.get(letter));
  return found.includes(undefined) ? null : found.join('');
}

const grouped = ({ text, simple }: ReadPart): string =>
  simple || [...text].length === 1 ? text : `(${text})`;

const SPACED = /^(?:[=≠<>≤≥≈≡∼∝∈∉⊂⊆∪∩+−±×÷⋅·→⇒⇔↦∧∨:≪≫≅]|mod)$/u;

const ACCENTS: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '‾': '\u0304',
  '¯': '\u0304',
  '→': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
  '˜': '\u0303',
  '~': '\u0303',
  '´': '\u0301',
  '`': '\u0300',
};

const power = (base: string, exponent: ReadPart): string =>
  base + (small(exponent.text, RAISED) ?? `^${grouped(exponent)}`);

const index = (base: string, lower: ReadPart): string =>
  base + (small(lower.text, LOWERED) ?? `_${grouped(lower)}`);

const linear: MathVoice = {
  letter: (letters) =>
    letters === 'mod' ? 'mod ' : letters.normalize('NFKC').replaceAll(/\s+/g, ' '),
  sign: (written) => {
    const letters = written.normalize('NFC');
    if (letters === ',' || letters === ';') return `${letters} `;
    return SPACED.test(letters) ? ` ${letters} ` : letters;
  },
  negative: '−',
  space: ' ',
  of: ' ',
  call: (within) => `(${within.text})`,
  fraction: (above, below) => `${grouped(above)}/${grouped(below)}`,
  choose: (above, below) => `C(${above.text}, ${below.text})`,
  power,
  index,
  root: (of, degree) => {
    const sign = degree === null ? '' : (small(degree.text, RAISED) ?? `${grouped(degree)}`);
    return `${sign}√${grouped(of)}`;
  },
  large: (sign, from, to) => {
    const low = from === null ? sign : index(sign, from);
    return `${to === null ? low : power(low, to)} `;
  },
  accent: (base, sign) => {
    const accent = ACCENTS[sign];
    if (accent === undefined) return isLine(sign) ? base.text : `${base.text}${sign}`;
    return [...base.text].length === 1 ? base.text + accent : base.text;
  },
  above: (base, above) => `${base} (${above.text})`,
  below: (base, below) => `${base} (${below.text})`,
  brackets: (open, within, close) => open + within + close,
  table: (kind, rows) => {
    const lines = rows.map((cells) => cells.join(kind === 'lines' ? '' : ', ').trim()).join('; ');
    if (kind === 'lines') return lines;
    if (kind === 'cases') return `{ ${lines}`;
    return kind === 'determinant' ? `|${lines}|` : `[${lines}]`;
  },
  joined: (parts) => parts.join('').replaceAll(/ {2,}/g, ' '),
};

const isLine = (sign: string): boolean => /^[⏞⏟⎴⎵_]$/u.test(sign);
