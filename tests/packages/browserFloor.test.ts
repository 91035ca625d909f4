import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

const dist = resolve(import.meta.dirname, '..', '..', 'dist');

/**
 * What at least one of the oldest browsers that are meant does not know (`src/node/browserFloor.ts`):
 * Chrome and Edge 114, Firefox 121, Safari 17. What has a way of its own where it is missing is named
 * in the form that would not.
 */
const newerScripts: Readonly<Record<string, RegExp>> = {
  'URL.canParse': /\.canParse\b/,
  'Promise.withResolvers': /\.withResolvers\b/,
  'Promise.try': /\bPromise\.try\b/,
  'Array.fromAsync': /\.fromAsync\b/,
  groupBy: /\b(?:Object|Map)\.groupBy\b/,
  'set methods':
    /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'iterator helpers':
    /\.(?:values|keys|entries)\(\)\.(?!next\b)\w+\(|\bIterator\.(?:from|prototype)\b/,
  'map defaults': /\.getOrInsert/,
  'AbortSignal.any': /\bAbortSignal\.any\b/,
  'bytes in Base64': /\.(?:toBase64|toHex|setFromBase64)\(|\bUint8Array\.from(?:Base64|Hex)\b/,
  'RegExp.escape': /\bRegExp\.escape\b/,
  'modifiers of patterns': /\(\?(?:[ims]+-?|-)[ims]*:/,
  'Intl.DurationFormat': /\bDurationFormat\b/,
  'Error.isError': /\bError\.isError\b/,
  'Math.sumPrecise': /\bsumPrecise\b/,
  'blobs as bytes': /\.bytes\(\)/,
  'popover methods': /\.(?:show|hide|toggle)Popover\(/,
  checkVisibility: /\.checkVisibility\(/,
  'dialog.requestClose': /\.requestClose\(/,
  moveBefore: /\.moveBefore\(/,
  ':dir()': /:dir\(/,
};

const newerStyles: Readonly<Record<string, RegExp>> = {
  'light-dark()': /light-dark\(/,
  ':dir()': /:dir\(/,
  'relative colours': /\((?:in \w+, ?)?from /,
  '@scope': /@scope\b/,
  'anchor positions': /position-anchor|\banchor\(/,
  'calc-size': /calc-size\(/,
};

/** The files of the build with an ending, and what of a list is found in them. */
function found(ending: string, list: Readonly<Record<string, RegExp>>): readonly string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && /^(?:assets|single)[\\/]|^boot|^register/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  return files.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    return Object.entries(list).flatMap(([name, pattern]) =>
      pattern.test(text) ? [`${name} in ${file}`] : [],
    );
  });
}

test('no script needs what the oldest browsers that are meant do not know', () => {
  expect(found('.js', newerScripts)).toEqual([]);
});

test('no style needs it either', () => {
  expect(found('.css', newerStyles)).toEqual([]);
});
