import { describe, expect, it } from 'vitest';

import { linearMath } from './linearMath.ts';
import { childrenOf, mathAttributes, type MathNode, mathTags } from './mathTree.ts';
import { parseLatex } from './parseLatex.ts';
import { spokenMath } from './spokenMath.ts';

const raw = String.raw;

const mathOf = (latex: string, display = false): readonly MathNode[] => {
  const parsed = parseLatex(latex, display);
  if (!parsed.ok) throw new Error(`${latex}: ${JSON.stringify(parsed)}`);
  return parsed.value;
};
const faultOf = (latex: string) => {
  const parsed = parseLatex(latex, false);
  return parsed.ok ? null : parsed.error;
};

describe('LaTeX', () => {
  it('makes a small tree of a formula', () => {
    expect(mathOf(raw`\frac{a}{2}`)).toEqual([
      {
        tag: 'mfrac',
        content: [
          { tag: 'mi', content: 'a' },
          { tag: 'mn', content: '2' },
        ],
      },
    ]);
  });

  it.each([
    raw`\begin{cases}1&x>0\\0&\text{else}\end{cases}`,
    raw`\overline{ab} \hat x \vec v \underbrace{a+b}_{n} \xrightarrow{k}`,
    raw`\left\{\begin{array}{c|c}a&b\\ \hline c&d\end{array}\right\}`,
    raw`\mathbb{R} \mathcal{L} \mathbf{v} \mathrm{d} \bm{x} \operatorname{Var}`,
    raw`\phantom{x} y \smash{z} \, \quad \! \mathop{a}\limits_b`,
  ])('holds nothing beyond its list: %s', (latex) => {
    const walked = (nodes: readonly MathNode[]): readonly MathNode[] =>
      nodes.flatMap((node) => [node, ...walked(childrenOf(node))]);
    const nodes = walked(mathOf(latex));
    expect(nodes.filter(({ tag }) => !mathTags.includes(tag))).toEqual([]);
    const names = nodes.flatMap(({ attributes }) => Object.keys(attributes ?? {}));
    expect(names.filter((name) => !mathAttributes.some((each) => each === name))).toEqual([]);
  });

  it.each([
    [
      raw`\frac{1}{2} + \frac{x+1}{y}`,
      '1/2 + (x + 1)/y',
      'one half plus the fraction x plus 1 over y, end of fraction',
      'نصف زائد الكسر x زائد 1 على y، نهاية الكسر',
    ],
    [
      raw`a^2 + b^3 = c^{n+1}`,
      'a² + b³ = cⁿ⁺¹',
      'a squared plus b cubed equals c to the power of n plus 1, end of power',
      'a تربيع زائد b تكعيب يساوي c أس n زائد 1، نهاية الأس',
    ],
    [
      raw`\sqrt{2} < \sqrt[3]{x}`,
      '√2 < ³√x',
      'the square root of 2 is less than the cube root of x',
      'الجذر التربيعي لـ 2 أصغر من الجذر التكعيبي لـ x',
    ],
    [
      raw`\sum_{i=1}^{n} i`,
      '∑ᵢ₌₁ⁿ i',
      'the sum from i equals 1 to n of i',
      'مجموع من i يساوي 1 إلى n لـ i',
    ],
    [
      raw`\int_0^1 x\,dx`,
      '∫₀¹ x dx',
      'the integral from 0 to 1 of x d x',
      'تكامل من 0 إلى 1 لـ x d x',
    ],
    [
      raw`\lim_{x \to 0} \sin x`,
      'lim_(x → 0) sin x',
      'the limit as x approaches 0 of sine of x',
      'نهاية، عندما x يؤول إلى 0، لـ جيب لـ x',
    ],
    [
      raw`\alpha \le \Omega`,
      'α ≤ Ω',
      'alpha is less than or equal to capital omega',
      'ألفا أصغر من أو يساوي أوميغا الكبيرة',
    ],
    [
      raw`-b \pm 90^\circ`,
      '−b ± 90°',
      'minus b plus or minus 90 degrees',
      'سالب b زائد أو ناقص 90 درجة',
    ],
    [
      raw`f'(x) \ne f(x+1)`,
      'f′(x) ≠ f(x + 1)',
      'f prime of x is not equal to f of open bracket x plus 1 close bracket',
      'f فتحة لـ x لا يساوي f لـ قوس مفتوح x زائد 1 قوس مغلق',
    ],
    [
      raw`|x-1| \cdot \binom{n}{k}`,
      '|x − 1| ⋅ C(n, k)',
      'the absolute value of x minus 1, times n choose k',
      'القيمة المطلقة لـ x ناقص 1، ضرب توافيق n مأخوذة k',
    ],
    [
      raw`\begin{pmatrix}1&2\\3&4\end{pmatrix}`,
      '[1, 2; 3, 4]',
      'the 2 by 2 matrix, row 1: 1, 2; row 2: 3, 4',
      'مصفوفة 2 في 2، الصف 1: 1، 2؛ الصف 2: 3، 4',
    ],
    [
      raw`\begin{cases}1&x>0\\0&\text{else}\end{cases}`,
      '{ 1, x > 0; 0, else',
      '1 x is greater than 0, or 0 else',
      '1 x أكبر من 0، أو 0 else',
    ],
    [
      raw`\text{speed} = \frac{\text{way}}{t}`,
      'speed = way/t',
      'speed equals way over t',
      'speed يساوي way على t',
    ],
    [
      raw`\bar{x}_i \in \mathbb{R}`,
      'x̄ᵢ ∈ R',
      'x bar sub i is in the real numbers',
      'x بشرطة فوقها دليل i ينتمي إلى الأعداد الحقيقية',
    ],
    [raw`\log_2 8 = 3`, 'log₂ 8 = 3', 'log base 2 of 8 equals 3', 'لوغاريتم للأساس 2 لـ 8 يساوي 3'],
  ])('is read in a line, in English and in Arabic: %s', (latex, line, english, arabic) => {
    const math = mathOf(latex);
    expect([linearMath(math), spokenMath(math, 'en-AU'), spokenMath(math, 'ar')]).toEqual([
      line,
      english,
      arabic,
    ]);
  });

  it('is said in signs where a language has no words for it', () => {
    expect(spokenMath(mathOf('a^2'), 'vi')).toBe('a²');
  });

  it('has several lines in a block', () => {
    expect(linearMath(mathOf(raw`\begin{align}a&=b\\c&=d\end{align}`, true))).toBe('a = b; c = d');
  });

  it.each([
    [raw`\href{https://example.org}{x}`, raw`\href has no place in a formula here.`],
    [raw`\url{https://example.org}`, raw`\url has no place in a formula here.`],
    [raw`x \class{a}{b}`, raw`\class has no place in a formula here.`],
    [raw`\style{color:red}{b}`, raw`\style has no place in a formula here.`],
    [raw`\htmlId{a}{b}`, raw`\htmlId has no place in a formula here.`],
    [raw`\unicode{x41}`, raw`\unicode has no place in a formula here.`],
    [raw`\def\a{\a\a}\a`, raw`\def has no place in a formula here.`],
    [raw`\newcommand\a{b}\a`, raw`\newcommand has no place in a formula here.`],
    [raw`\csname def\endcsname\a{\a}`, raw`\csname has no place in a formula here.`],
    [raw`\color{red} x`, raw`\color has no place in a formula here.`],
    ['{'.repeat(100_000), 'This formula is longer than 5000 characters.'],
    ['{'.repeat(2_000), 'The braces of this formula are nested too deep.'],
    [raw`\sqrt `.repeat(700), 'This formula cannot be read as LaTeX.'],
    [raw`x \foo y`, raw`“\foo” is no command that formulas know.`],
    [raw`\begin{foo}x\end{foo}`, raw`“\begin{foo}” is nothing that formulas know.`],
    [raw`\frac{a`, 'This formula cannot be read as LaTeX.'],
    [raw`\begin{align}a\end{align}`, 'This formula takes lines of its own.'],
    [raw`\phantom{x}`, 'Nothing is seen of this formula.'],
  ])('refuses in plain words: %.40s', (latex, message) => {
    expect(faultOf(latex)?.message).toBe(message);
  });

  it('says where a command stands that is none', () => {
    expect(faultOf(raw`x + \foo y`)?.at).toBe(4);
  });
});
