import type { TFunction } from 'i18next';

/** A number and what it is counted in: "%", "people"; `null` where it is only a number. */
export interface Figure {
  readonly value: number;
  readonly unit: string | null;
}

/** A figure as the learner's language writes it. */
export function figureInWords({ value, unit }: Figure, t: TFunction): string {
  // The language's own way has room for three places.
  const isShort = Number(value.toFixed(3)) === value;
  return withUnit(isShort ? t('blocks.panels.number', { number: value }) : String(value), unit);
}

/** A number that is written already, with what it is counted in. They stay in one line. */
export const withUnit = (number: string, unit: string | null): string => {
  if (unit === null) return number;
  return /^[%°‰]/.test(unit) ? `${number}${unit}` : `${number}\u00a0${unit}`;
};
