import { describe, expect, it } from 'vitest';

import { ar } from './ar.ts';
import { listen as arabicListen } from './ar/listen.ts';
import { simulator as arabicSimulator } from './ar/simulator.ts';
import { en } from './en.ts';
import { listen } from './en/listen.ts';
import { simulator } from './en/simulator.ts';

type Tree = { readonly [key: string]: string | Tree };

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** What each key needs to be told, plural forms of one key taken together. */
function variables(tree: Tree, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key.replace(PLURAL, ''), variablesIn(value)] as const]
      : variables(value, `${path}${key}.`),
  );
}

const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name);

function needs(tree: Tree): Readonly<Record<string, readonly string[]>> {
  const all = new Map<string, Set<string>>();
  for (const [key, names] of variables(tree)) {
    all.set(key, new Set([...(all.get(key) ?? []), ...names]));
  }
  return Object.fromEntries([...all].map(([key, names]) => [key, [...names].toSorted()]));
}

describe('the Arabic strings', () => {
  it('use what the English ones are told, and nothing else', () => {
    expect(needs(ar)).toEqual(needs(en));
    expect(needs(arabicListen)).toEqual(needs(listen));
    expect(needs(arabicSimulator)).toEqual(needs(simulator));
  });
});
