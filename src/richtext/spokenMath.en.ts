import type { MathVoice, ReadPart } from './readMath.ts';
import { spokenJoin, spokenLetters } from './spokenLetters.ts';

const signs: Readonly<Record<string, string>> = {
  '+': 'plus',
  '−': 'minus',
  '-': 'minus',
  '±': 'plus or minus',
  '∓': 'minus or plus',
  '×': 'times',
  '⋅': 'times',
  '·': 'times',
  '∗': 'star',
  '÷': 'divided by',
  '/': 'divided by',
  '∘': 'composed with',
  '=': 'equals',
  '≠': 'is not equal to',
  '<': 'is less than',
  '>': 'is greater than',
  '≤': 'is less than or equal to',
  '≥': 'is greater than or equal to',
  '≪': 'is much less than',
  '≫': 'is much greater than',
  '≈': 'is approximately',
  '≅': 'is congruent to',
  '≡': 'is equivalent to',
  '∼': 'is similar to',
  '∝': 'is proportional to',
  ':=': 'is defined as',
  '∈': 'is in',
  '∉': 'is not in',
  '∋': 'contains',
  '⊂': 'is a subset of',
  '⊆': 'is a subset of or equal to',
  '⊃': 'is a superset of',
  '⊇': 'is a superset of or equal to',
  '∪': 'union',
  '∩': 'intersection',
  '∖': 'without',
  '∅': 'the empty set',
  '∞': 'infinity',
  '∀': 'for all',
  '∃': 'there exists',
  '¬': 'not',
  '∧': 'and',
  '∨': 'or',
  '→': 'to',
  '←': 'from',
  '↔': 'to and from',
  '↦': 'maps to',
  '⇒': 'implies',
  '⇔': 'if and only if',
  '⟹': 'implies',
  '⟺': 'if and only if',
  '⟶': 'to',
  '⇌': 'in equilibrium with',
  '∂': 'partial',
  '∇': 'nabla',
  '∠': 'angle',
  '⊥': 'is perpendicular to',
  '∥': 'is parallel to',
  '∣': 'divides',
  '|': 'bar',
  '∴': 'therefore',
  '∵': 'because',
  '!': 'factorial',
  '%': 'percent',
  '°': 'degrees',
  '′': 'prime',
  '…': 'and so on',
  '⋯': 'and so on',
  '⋮': 'and so on',
  '⋱': 'and so on',
  ':': 'to',
  '(': 'open bracket',
  ')': 'close bracket',
  '[': 'open square bracket',
  ']': 'close square bracket',
  '{': 'open brace',
  '}': 'close brace',
  '⟨': 'open angle bracket',
  '⟩': 'close angle bracket',
};

const names: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ϵ: 'epsilon',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ϑ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'capital gamma',
  Δ: 'capital delta',
  Θ: 'capital theta',
  Λ: 'capital lambda',
  Ξ: 'capital xi',
  Π: 'capital pi',
  Σ: 'capital sigma',
  Φ: 'capital phi',
  Ψ: 'capital psi',
  Ω: 'capital omega',
  ℕ: 'the natural numbers',
  ℤ: 'the integers',
  ℚ: 'the rational numbers',
  ℝ: 'the real numbers',
  ℂ: 'the complex numbers',
  sin: 'sine',
  cos: 'cosine',
  tan: 'tangent',
  cot: 'cotangent',
  arcsin: 'arc sine',
  arccos: 'arc cosine',
  arctan: 'arc tangent',
  log: 'log',
  ln: 'natural log',
  exp: 'exponential',
  det: 'determinant',
  dim: 'dimension',
  gcd: 'greatest common divisor',
  mod: 'modulo',
};

const larges: Readonly<Record<string, string>> = {
  '∑': 'the sum',
  '∏': 'the product',
  '∐': 'the coproduct',
  '∫': 'the integral',
  '∬': 'the double integral',
  '∭': 'the triple integral',
  '∮': 'the contour integral',
  '⋃': 'the union',
  '⋂': 'the intersection',
  lim: 'the limit',
  max: 'the maximum',
  min: 'the minimum',
  sup: 'the supremum',
  inf: 'the infimum',
};

const accents: Readonly<Record<string, string>> = {
  ˆ: 'hat',
  '^': 'hat',
  '‾': 'bar',
  '¯': 'bar',
  '˙': 'dot',
  '¨': 'double dot',
  '˜': 'tilde',
  '~': 'tilde',
};

const shares: Readonly<Record<string, string>> = {
  '1/2': 'one half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
};

const ended = ({ text, simple }: ReadPart, what: string): string =>
  simple ? text : `${text}, end of ${what},`;

function power(base: string, exponent: ReadPart): string {
  switch (exponent.text) {
    case '2':
      return `${base} squared`;
    case '3':
      return `${base} cubed`;
    case 'prime':
      return `${base} prime`;
    case signs['∘']:
      return `${base} degrees`;
    default:
      return `${base} to the power of ${ended(exponent, 'power')}`;
  }
}

function range(from: ReadPart | null, to: ReadPart | null): string {
  if (from === null) return to === null ? '' : ` to ${to.text}`;
  return to === null ? ` over ${from.text}` : ` from ${from.text} to ${to.text}`;
}

/** Formulas in English. */
export const englishMath: MathVoice = {
  letter: (letters) => spokenLetters(letters, names, signs),
  sign: (letters) => signs[letters.normalize('NFC')] ?? letters,
  negative: 'minus',
  space: '',
  of: 'of',
  call: (within) =>
    within.simple ? `of ${within.text}` : `of open bracket ${within.text} close bracket`,
  fraction: (above, below) =>
    shares[`${above.text}/${below.text}`] ??
    (above.simple && below.simple
      ? `${above.text} over ${below.text}`
      : `the fraction ${above.text} over ${below.text}, end of fraction,`),
  choose: (above, below) => `${above.text} choose ${below.text}`,
  power,
  index: (base, index) =>
    base === 'log' ? `log base ${index.text}` : `${base} sub ${ended(index, 'index')}`,
  root: (of, degree) => {
    const which = { null: 'square', 2: 'square', 3: 'cube' }[degree?.text ?? 'null'];
    return `the ${which ?? `${degree?.text}th`} root of ${ended(of, 'root')}`;
  },
  large: (sign, from, to) => {
    if (sign === 'lim' && from !== null)
      return `the limit as ${from.text.replace(' to ', ' approaches ')} of`;
    return `${larges[sign] ?? sign}${range(from, to)} of`;
  },
  accent: (base, sign) => {
    if (sign === '→') return `vector ${base.text}`;
    const accent = accents[sign];
    return accent === undefined ? base.text : `${base.text} ${accent}`;
  },
  above: (base, above) => `${base} with ${above.text} above,`,
  below: (base, below) => `${base} with ${below.text} below,`,
  brackets: (open, within, close) => {
    if (open === '|' && close === '|') return `the absolute value of ${within},`;
    if (open === '⌊') return `the floor of ${within},`;
    if (open === '⌈') return `the ceiling of ${within},`;
    if (open === '‖') return `the norm of ${within},`;
    return spokenJoin([signs[open] ?? '', within, signs[close] ?? '']);
  },
  table: (kind, rows) => {
    if (kind === 'lines') return rows.map((cells) => spokenJoin(cells)).join('; ');
    if (kind === 'cases') return `${rows.map((cells) => cells.join(' ')).join(', or ')},`;
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    const name = kind === 'matrix' ? 'the' : 'the determinant of the';
    const read = rows.map((cells, row) => `row ${row + 1}: ${cells.join(', ')}`);
    return `${name} ${rows.length} by ${columns} matrix, ${read.join('; ')},`;
  },
  joined: spokenJoin,
};
