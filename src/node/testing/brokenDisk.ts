import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What of a disk can fail, by the function that meets it. */
export type DiskCall = 'writeFile' | 'rename' | 'mkdir' | 'mkdtemp';

/**
 * A disk on which some calls fail with a system's error code, for every module that writes: after the
 * first `from`, so many `times`. Gives back what mends it. For tests.
 */
export function brokenDisk(
  call: DiskCall,
  code: string,
  from = 0,
  times = Number.POSITIVE_INFINITY,
): () => void {
  const whole = fs[call];
  let calls = 0;
  const failing = (...words: readonly unknown[]): unknown => {
    calls += 1;
    if (calls <= from || calls > from + times) return Reflect.apply(whole, fs, words);
    return Promise.reject(Object.assign(new Error(`${code}: injected`), { code }));
  };
  Reflect.set(fs, call, failing);
  syncBuiltinESMExports();
  return () => {
    Reflect.set(fs, call, whole);
    syncBuiltinESMExports();
  };
}
