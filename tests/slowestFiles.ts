import { relative } from 'node:path';

import type { Reporter as BrowserReporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Reporter as UnitReporter } from 'vitest/node';

/** As many are named: what to look at first when a run takes too long. */
const NAMED = 8;

/** What each file took, in seconds, the slowest first. */
class Slowest {
  readonly #seconds = new Map<string, number>();

  add(file: string, milliseconds: number): void {
    const name = relative(process.cwd(), file);
    this.#seconds.set(name, (this.#seconds.get(name) ?? 0) + milliseconds / 1000);
  }

  print(): void {
    if (this.#seconds.size === 0) return;
    const slowest = [...this.#seconds].toSorted(([, a], [, b]) => b - a).slice(0, NAMED);
    console.log('\nThe slowest files:');
    for (const [file, took] of slowest) console.log(`${took.toFixed(1).padStart(7)} s  ${file}`);
  }
}

/** Names the slowest files of a run of Vitest. */
export function slowestUnits(): UnitReporter {
  const slowest = new Slowest();
  return {
    onTestModuleEnd: (file) => {
      const { collectDuration, duration } = file.diagnostic();
      slowest.add(file.moduleId, collectDuration + duration);
    },
    onTestRunEnd: () => slowest.print(),
  };
}

/** Names the slowest files of a run of Playwright, which asks for a class by its default. */
// oxlint-disable-next-line import/no-default-export
export default class implements BrowserReporter {
  readonly #slowest = new Slowest();

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    this.#slowest.add(location.file, duration);
  }

  onEnd(): void {
    this.#slowest.print();
  }
}
