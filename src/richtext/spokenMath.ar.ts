import type { MathVoice, ReadPart } from './readMath.ts';
import { spokenJoin, spokenLetters } from './spokenLetters.ts';

const signs: Readonly<Record<string, string>> = {
  '+': 'زائد',
  '−': 'ناقص',
  '-': 'ناقص',
  '±': 'زائد أو ناقص',
  '∓': 'ناقص أو زائد',
  '×': 'ضرب',
  '⋅': 'ضرب',
  '·': 'ضرب',
  '∗': 'نجمة',
  '÷': 'مقسومًا على',
  '/': 'مقسومًا على',
  '∘': 'تركيب',
  '=': 'يساوي',
  '≠': 'لا يساوي',
  '<': 'أصغر من',
  '>': 'أكبر من',
  '≤': 'أصغر من أو يساوي',
  '≥': 'أكبر من أو يساوي',
  '≪': 'أصغر بكثير من',
  '≫': 'أكبر بكثير من',
  '≈': 'يساوي تقريبًا',
  '≅': 'يطابق',
  '≡': 'يكافئ',
  '∼': 'يشابه',
  '∝': 'يتناسب مع',
  ':=': 'يُعرّف بأنه',
  '∈': 'ينتمي إلى',
  '∉': 'لا ينتمي إلى',
  '∋': 'يحتوي',
  '⊂': 'مجموعة جزئية من',
  '⊆': 'مجموعة جزئية من أو تساوي',
  '⊃': 'تحتوي المجموعة',
  '⊇': 'تحتوي المجموعة أو تساويها',
  '∪': 'اتحاد',
  '∩': 'تقاطع',
  '∖': 'عدا',
  '∅': 'المجموعة الخالية',
  '∞': 'ما لا نهاية',
  '∀': 'لكل',
  '∃': 'يوجد',
  '¬': 'ليس',
  '∧': 'و',
  '∨': 'أو',
  '→': 'إلى',
  '←': 'من',
  '↔': 'من وإلى',
  '↦': 'يؤول إلى',
  '⇒': 'يقتضي',
  '⇔': 'إذا وفقط إذا',
  '⟹': 'يقتضي',
  '⟺': 'إذا وفقط إذا',
  '⟶': 'إلى',
  '⇌': 'في توازن مع',
  '∂': 'جزئي',
  '∇': 'نابلا',
  '∠': 'الزاوية',
  '⊥': 'عمودي على',
  '∥': 'موازٍ لـ',
  '∣': 'يقسم',
  '|': 'خط',
  '∴': 'إذن',
  '∵': 'لأن',
  '!': 'مضروب',
  '%': 'بالمئة',
  '°': 'درجة',
  '′': 'فتحة',
  '…': 'وهكذا',
  '⋯': 'وهكذا',
  '⋮': 'وهكذا',
  '⋱': 'وهكذا',
  ':': 'إلى',
  ',': '،',
  ';': '؛',
  '(': 'قوس مفتوح',
  ')': 'قوس مغلق',
  '[': 'قوس مربع مفتوح',
  ']': 'قوس مربع مغلق',
  '{': 'قوس معقوف مفتوح',
  '}': 'قوس معقوف مغلق',
  '⟨': 'قوس زاوي مفتوح',
  '⟩': 'قوس زاوي مغلق',
};

const names: Readonly<Record<string, string>> = {
  α: 'ألفا',
  β: 'بيتا',
  γ: 'غاما',
  δ: 'دلتا',
  ϵ: 'إبسلون',
  ε: 'إبسلون',
  ζ: 'زيتا',
  η: 'إيتا',
  θ: 'ثيتا',
  ϑ: 'ثيتا',
  ι: 'أيوتا',
  κ: 'كابا',
  λ: 'لامدا',
  μ: 'ميو',
  ν: 'نيو',
  ξ: 'كساي',
  ο: 'أوميكرون',
  π: 'باي',
  ρ: 'رو',
  σ: 'سيغما',
  ς: 'سيغما',
  τ: 'تاو',
  υ: 'أبسلون',
  φ: 'فاي',
  ϕ: 'فاي',
  χ: 'كاي',
  ψ: 'بساي',
  ω: 'أوميغا',
  Γ: 'غاما الكبيرة',
  Δ: 'دلتا الكبيرة',
  Θ: 'ثيتا الكبيرة',
  Λ: 'لامدا الكبيرة',
  Ξ: 'كساي الكبيرة',
  Π: 'باي الكبيرة',
  Σ: 'سيغما الكبيرة',
  Φ: 'فاي الكبيرة',
  Ψ: 'بساي الكبيرة',
  Ω: 'أوميغا الكبيرة',
  ℕ: 'الأعداد الطبيعية',
  ℤ: 'الأعداد الصحيحة',
  ℚ: 'الأعداد النسبية',
  ℝ: 'الأعداد الحقيقية',
  ℂ: 'الأعداد المركبة',
  sin: 'جيب',
  cos: 'جيب تمام',
  tan: 'ظل',
  cot: 'ظل تمام',
  arcsin: 'قوس الجيب',
  arccos: 'قوس جيب التمام',
  arctan: 'قوس الظل',
  log: 'لوغاريتم',
  ln: 'اللوغاريتم الطبيعي',
  exp: 'الدالة الأسية',
  det: 'محدد',
  dim: 'بُعد',
  gcd: 'القاسم المشترك الأكبر',
  mod: 'بترديد',
};

const larges: Readonly<Record<string, string>> = {
  '∑': 'مجموع',
  '∏': 'جداء',
  '∐': 'الجداء المشترك',
  '∫': 'تكامل',
  '∬': 'التكامل الثنائي',
  '∭': 'التكامل الثلاثي',
  '∮': 'التكامل المغلق',
  '⋃': 'اتحاد',
  '⋂': 'تقاطع',
  lim: 'نهاية',
  max: 'القيمة العظمى',
  min: 'القيمة الصغرى',
  sup: 'الحد الأعلى',
  inf: 'الحد الأدنى',
};

const accents: Readonly<Record<string, string>> = {
  ˆ: 'بقبعة',
  '^': 'بقبعة',
  '‾': 'بشرطة فوقها',
  '¯': 'بشرطة فوقها',
  '˙': 'بنقطة',
  '¨': 'بنقطتين',
  '˜': 'بمدّة',
  '~': 'بمدّة',
};

const shares: Readonly<Record<string, string>> = {
  '1/2': 'نصف',
  '1/3': 'ثلث',
  '2/3': 'ثلثان',
  '1/4': 'ربع',
  '3/4': 'ثلاثة أرباع',
};

const ended = ({ text, simple }: ReadPart, what: string): string =>
  simple ? text : `${text}، نهاية ${what}،`;

function power(base: string, exponent: ReadPart): string {
  switch (exponent.text) {
    case '2':
      return `${base} تربيع`;
    case '3':
      return `${base} تكعيب`;
    case signs['′']:
      return `${base} فتحة`;
    case signs['∘']:
      return `${base} درجة`;
    default:
      return `${base} أس ${ended(exponent, 'الأس')}`;
  }
}

function range(from: ReadPart | null, to: ReadPart | null): string {
  if (from === null) return to === null ? '' : ` إلى ${to.text}`;
  return to === null ? ` على ${from.text}` : ` من ${from.text} إلى ${to.text}`;
}

/** Formulas in Arabic. */
export const arabicMath: MathVoice = {
  letter: (letters) => spokenLetters(letters, names, signs),
  sign: (letters) => signs[letters.normalize('NFC')] ?? letters,
  negative: 'سالب',
  space: '',
  of: 'لـ',
  call: (within) => (within.simple ? `لـ ${within.text}` : `لـ قوس مفتوح ${within.text} قوس مغلق`),
  fraction: (above, below) =>
    shares[`${above.text}/${below.text}`] ??
    (above.simple && below.simple
      ? `${above.text} على ${below.text}`
      : `الكسر ${above.text} على ${below.text}، نهاية الكسر،`),
  choose: (above, below) => `توافيق ${above.text} مأخوذة ${below.text}`,
  power,
  index: (base, index) =>
    base === names['log']
      ? `لوغاريتم للأساس ${index.text}`
      : `${base} دليل ${ended(index, 'الدليل')}`,
  root: (of, degree) => {
    const which = { null: 'التربيعي', 2: 'التربيعي', 3: 'التكعيبي' }[degree?.text ?? 'null'];
    return `الجذر ${which ?? `من الدرجة ${degree?.text}`} لـ ${ended(of, 'الجذر')}`;
  },
  large: (sign, from, to) => {
    if (sign === 'lim' && from !== null)
      return `نهاية، عندما ${from.text.replace(' إلى ', ' يؤول إلى ')}، لـ`;
    return `${larges[sign] ?? sign}${range(from, to)} لـ`;
  },
  accent: (base, sign) => {
    if (sign === '→') return `المتجه ${base.text}`;
    const accent = accents[sign];
    return accent === undefined ? base.text : `${base.text} ${accent}`;
  },
  above: (base, above) => `${base} وفوقه ${above.text}،`,
  below: (base, below) => `${base} وتحته ${below.text}،`,
  brackets: (open, within, close) => {
    if (open === '|' && close === '|') return `القيمة المطلقة لـ ${within}،`;
    if (open === '⌊') return `الجزء الصحيح الأدنى لـ ${within}،`;
    if (open === '⌈') return `الجزء الصحيح الأعلى لـ ${within}،`;
    if (open === '‖') return `معيار ${within}،`;
    return spokenJoin([signs[open] ?? '', within, signs[close] ?? '']);
  },
  table: (kind, rows) => {
    if (kind === 'lines') return rows.map((cells) => spokenJoin(cells)).join('؛ ');
    if (kind === 'cases') return `${rows.map((cells) => cells.join(' ')).join('، أو ')}،`;
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    const name = kind === 'matrix' ? 'مصفوفة' : 'محدد مصفوفة';
    const read = rows.map((cells, row) => `الصف ${row + 1}: ${cells.join('، ')}`);
    return `${name} ${rows.length} في ${columns}، ${read.join('؛ ')}،`;
  },
  joined: spokenJoin,
};
