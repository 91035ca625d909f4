/**
 * The value of a text that is JSON without any fault, read many times as fast as by the parser that
 * finds faults; `null` when there may be one: wrong syntax, a field twice, a name that no field may
 * have, or more depth or parts than given.
 */
export function plainJson(
  text: string,
  most: { readonly depth: number; readonly parts: number },
): { readonly value: unknown } | null {
  const seen = skeleton(text);
  if (seen.depth > most.depth || seen.parts > most.parts) return null;
  try {
    const value: unknown = JSON.parse(text);
    return fieldsIn(value) === seen.fields ? { value } : null;
  } catch {
    return null;
  }
}

interface Skeleton {
  /** How deep objects and lists lie in each other. */
  depth: number;
  /** No fewer than there are: strings, signs, numbers and words. */
  parts: number;
  /** The fields of all objects, each as often as it stands there. */
  fields: number;
}

const SIGN = /["{}[\]:,]/g;

/** Looks at what stands between the strings of a text; right for texts that are JSON. */
function skeleton(text: string): Skeleton {
  const seen = { depth: 0, parts: 0, fields: 0 };
  let depth = 0;
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) {
    const sign = text[SIGN.lastIndex - 1];
    // Before a comma, as before a closing bracket, there may be a number or a word.
    seen.parts += 2;
    if (sign === '"') SIGN.lastIndex = endOfString(text, SIGN.lastIndex - 1) + 1;
    else if (sign === ':') seen.fields += 1;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign !== ',') depth -= 1;
    seen.depth = Math.max(seen.depth, depth);
  }
  return seen;
}

/** Where the string that begins at a place ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** How many fields a value has at any depth; `NaN` when one has a name that none may have. */
function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  const reserved = !Array.isArray(value) && Object.hasOwn(value, '__proto__');
  return Object.values(value).reduce<number>(
    (sum, each) => sum + fieldsIn(each),
    reserved ? Number.NaN : own,
  );
}
