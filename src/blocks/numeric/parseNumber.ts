/** The signs of a language that stand in numbers. */
interface NumberSigns {
  /** What stands between thousands: `,` in English, `.` in German. */
  readonly group: string;
}

/**
 * The number that somebody has written, in any of the ways of writing one: with a decimal comma or
 * point, with spaces or signs between thousands, in digits of Arabic or Persian, with its unit.
 *
 * @returns `null` for what is no number.
 */
export function parseNumber(
  text: string,
  unit: string | null,
  { group }: NumberSigns,
): number | null {
  const plain = withoutUnit(inAsciiDigits(text), unit).replaceAll(/[\s'’_]/g, '');
  const [, sign = '', digits = ''] = /^([+-]?)([\d.,]+)$/.exec(plain) ?? [];
  const value = decimalOf(digits, group);
  if (value === null) return null;
  return sign === '-' && value !== 0 ? -value : value;
}

/** By the value of each digit; signs that only Arabic has become those that mean the same. */
const inAsciiDigits = (text: string): string =>
  text
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll('٫', '.')
    .replaceAll('٬', '')
    .replaceAll(/[−–‐‑]/g, '-')
    // Marks of direction, which cannot be seen.
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .trim();

function withoutUnit(text: string, unit: string | null): string {
  if (unit === null || !text.toLowerCase().endsWith(unit.toLowerCase())) return text;
  return text.slice(0, -unit.length);
}

/** Of two signs the last divides the fraction. Of one, the language says it where it could be both. */
function decimalOf(text: string, group: string): number | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const sign = text.charAt(last);
  const isGrouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text) && !text.startsWith('0');
  const isOften = text.indexOf(sign) !== last;
  if (last === -1 || (isGrouped && (isOften || sign === group))) {
    return toNumber(text.replaceAll(/[.,]/g, ''));
  }
  const whole = text.slice(0, last);
  if (isOften || (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole))) return null;
  return toNumber(`${whole.replaceAll(/[.,]/g, '')}.${text.slice(last + 1)}`);
}

function toNumber(digits: string): number | null {
  const value = /\d/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
