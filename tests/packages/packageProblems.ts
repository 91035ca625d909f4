import { assertNever } from '../../src/core/assertNever.ts';
import type { Target } from '../../src/publish/target.ts';
import { cmi5Rules } from './cmi5Rules.ts';
import { fileRules } from './fileRules.ts';
import { htmlRules } from './htmlRules.ts';
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
    ...rulesOf(target),
  };
  return Object.entries(rules).flatMap(([name, rule]) =>
    rule({ files, target }).map((problem) => `${name}: ${problem}`),
  );
}

function rulesOf(target: Target): Readonly<Record<string, PackageRule>> {
  switch (target) {
    case 'web':
      return {};
    case 'html':
      return htmlRules;
    case 'cmi5':
      return cmi5Rules;
    case 'scorm12':
    case 'scorm2004-3':
    case 'scorm2004-4':
      return scormRules;
    default:
      return assertNever(target);
  }
}
