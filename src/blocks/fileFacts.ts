import { withDigits } from '../core/digits.ts';

/** "PDF"; empty for a file without an ending. */
export const formatOf = (file: string): string =>
  (/\.([^./]+)$/.exec(file)?.[1] ?? '').toUpperCase();

/** What a file is, and how much there is to load: "PDF, 240 kB". `bytes` may not be known. */
export function fileFacts(file: string, bytes: number | null, language: string): string {
  const size = bytes === null ? '' : sizeIn(bytes, language);
  return [formatOf(file), size].filter((fact) => fact !== '').join(', ');
}

/** In the units of 1,000 that people know from upload limits. */
function sizeIn(bytes: number, language: string): string {
  const isSmall = bytes < 999_500;
  const value = isSmall ? Math.max(1, Math.round(bytes / 1_000)) : bytes / 1_000_000;
  return new Intl.NumberFormat(withDigits(language), {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value);
}
