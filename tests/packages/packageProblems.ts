import type { Target } from '../../src/publish/target.ts';
import { cmi5Rules } from './cmi5Rules.ts';
import { fileRules } from './fileRules.ts';
import type { PackageRule } from './packageRule.ts';
import { scormRules } from './scormRules.ts';

/**
 * What is wrong with a package, by our own rules: all that the schemas let through, and that some LMS
 * stumbles over. Each problem begins with the name of its rule.
 */
export function packageProblems(
  files: ReadonlyMap<string, Uint8Array>,
  target: Target,
): readonly string[] {
  const rules: Readonly<Record<string, PackageRule>> = {
    ...fileRules,
    ...(target === 'web' ? {} : target === 'cmi5' ? cmi5Rules : scormRules),
  };
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule({ files, target }).map((problem) => `${name}: ${problem}`),
  );
}
