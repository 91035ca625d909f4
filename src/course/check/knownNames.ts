import { suggester } from '../load/nearestName.ts';
import { listed } from '../load/words/kinds.ts';

/** The things of one kind that can be named. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly suggest: (name: string) => string | null;
}

export const knownNames = (names: readonly string[]): KnownNames => ({
  names: new Set(names),
  suggest: suggester(names),
});

/** A message about a name that is not known, with the one that was most likely meant. */
export function didYouMean(message: string, name: string, { suggest }: KnownNames): string {
  const near = suggest(name);
  return near === null ? message : `${message} Did you mean “${near}”?`;
}

const MOST = 12;

/** All names, or as many as anybody reads. */
export const someNames = ({ names }: KnownNames): string =>
  names.size > MOST
    ? `the ${names.size} that there are, such as ${listed([...names].slice(0, MOST))}`
    : listed([...names]);
