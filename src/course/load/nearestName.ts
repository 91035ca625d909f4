/** The name that was most likely meant, or `null` when none is near. Case counts half a letter. */
export function nearestName(word: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = allowance(word);
  for (const name of names) {
    const distance = nameDistance(word, name);
    if (distance < least || (distance === least && nearest === null)) {
      [nearest, least] = [name, distance];
    }
  }
  return nearest;
}

/** More suggestions than anybody reads: a file of nothing but wrong names must not take minutes. */
const SUGGESTIONS = 100;

/** `nearestName` among the same names again and again, but not without end. */
export function suggester(names: readonly string[]): (word: string) => string | null {
  let left = SUGGESTIONS;
  return (word) => {
    left -= 1;
    return left < 0 ? null : nearestName(word, names);
  };
}

const LONGEST = 80;

const allowance = (word: string): number => Math.max(1, Math.min(3, word.length / 3));

function nameDistance(a: string, b: string): number {
  if (a.length > LONGEST || b.length > LONGEST) return Infinity;
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  return Math.min(editDistance(a, b), editDistance(a.toLowerCase(), b.toLowerCase()) + 0.5);
}

/** Damerau–Levenshtein (optimal string alignment): insert, delete, replace, swap neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      next.push(cheapest(a, b, row, column, { beforeLast, last, next }));
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function cheapest(a: string, b: string, row: number, column: number, rows: Rows): number {
  const cost = a[row - 1] === b[column - 1] ? 0 : 1;
  const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(rows.last, column) + 1,
    at(rows.next, column - 1) + 1,
    at(rows.last, column - 1) + cost,
    swapped ? at(rows.beforeLast, column - 2) + 1 : Infinity,
  );
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
