import type { JsonPath } from './finding.ts';

const PLAIN = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** A path as authors read it: `blocks[2].cards[0].front`; empty for the whole file. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    if (!PLAIN.test(step)) return `${before}[${JSON.stringify(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

/** The value at a path; `undefined` when there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((within, step) => child(within, step), value);
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
