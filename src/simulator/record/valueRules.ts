import { breaks, type Warning, type WarningKind } from './warning.ts';

/** What is wrong with a value; `null` when nothing is. */
export type ValueRule = (value: string) => Warning | null;

export const words =
  (...allowed: readonly string[]): ValueRule =>
  (value) =>
    allowed.includes(value) ? null : breaks('words', allowed.filter(Boolean).join(', '));

/** At most so many characters. */
export const atMost =
  (most: number): ValueRule =>
  (value) =>
    value.length <= most ? null : breaks('length', String(most));

/** By a pattern that matches the whole value. */
export const like =
  (kind: WarningKind, pattern: RegExp, about = ''): ValueRule =>
  (value) =>
    pattern.test(value) ? null : breaks(kind, about);

/** A decimal number in a range; empty where the standard takes that as “none”. */
export const number =
  (from: number, to: number): ValueRule =>
  (value) =>
    /^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= from && Number(value) <= to
      ? null
      : breaks('number', range(from, to));

const range = (from: number, to: number): string =>
  [from, to].map((end) => (Number.isFinite(end) ? String(end) : '…')).join('–');

/** The first complaint of several rules. */
export const all =
  (...rules: readonly ValueRule[]): ValueRule =>
  (value) =>
    rules.map((rule) => rule(value)).find((warning) => warning !== null) ?? null;

/** Empty, or what the rule says. */
export const maybe =
  (rule: ValueRule): ValueRule =>
  (value) =>
    value === '' ? null : rule(value);

/** A complaint about a value that the standard allows and some LMS does not. */
export const unless =
  (troublesome: RegExp, warning: Warning): ValueRule =>
  (value) =>
    troublesome.test(value) ? warning : null;

export const anyText: ValueRule = () => null;

/** What an element of a data model takes. Indices are written `n`. */
export interface CallRules {
  readonly writable: Readonly<Record<string, ValueRule>>;
  /** By the type of the interaction. */
  readonly responses: Readonly<Record<string, ValueRule>>;
  readonly readOnly: RegExp;
}

export const anonymous = (element: string): string => element.replaceAll(/\.\d+(?=\.|$)/g, '.n');
