import type { WholeResponse } from '../byteRange.ts';
import { typeOf } from '../../core/fileTypes.ts';
import { found, refusal } from './answers.ts';
import type { PackageToPlay } from './packageToPlay.ts';

/** A file of the package, by its path as it stands in an address. */
export function packageFile({ files }: PackageToPlay, path: string): WholeResponse {
  const entry = files.get(decoded(path)) ?? files.get(path);
  if (entry === undefined) return refusal(404, `There is no “${path}” in the package.`);
  try {
    return found(typeOf(entry.path), entry.unpack());
  } catch (error) {
    return refusal(500, error instanceof Error ? error.message : 'The file is damaged.');
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
