// Keeps what is needed to compare courses with their sources, whose texts are not ours to keep:
// node tests/courses/fingerprint.mjs a-source.txt another.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { fingerprint, runsOf } from './wordRuns.mjs';

for (const source of process.argv.slice(2)) {
  const prints = new Set(runsOf(readFileSync(source, 'utf8')).map(fingerprint));
  const place = join(import.meta.dirname, 'sources', basename(source));
  const lines = [...prints]
    .toSorted()
    .join(' ')
    .replaceAll(/((?:\S+ ){9}\S+) /g, '$1\n');
  writeFileSync(place, `${lines}\n`);
}
