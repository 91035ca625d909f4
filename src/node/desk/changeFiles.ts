import { copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { withStray } from '../writeWhole.ts';

/** What a file is to be; `null`: it is not to be there. */
export interface PlacedText {
  readonly place: string;
  readonly text: string | null;
}

/**
 * Changes files, all or none: what is new is written aside and what is old is kept before the first
 * file is touched, so that a full disk changes nothing, and what fails later is put back. Nobody puts
 * back what a kill leaves: so what is new comes before the file that may name it, and what goes goes
 * last, and whoever reads the folder then finds all that is named.
 *
 * @param aside A folder on the same disk, where nobody looks.
 */
export const changeFiles = (aside: string, files: readonly PlacedText[]): Promise<void> =>
  withStray(aside, async (stray) => {
    const steps: Step[] = [];
    for (const file of files) steps.push(await prepared(file, join(stray, String(steps.length))));
    const done: Step[] = [];
    try {
      for (const step of steps.toSorted((one, other) => turnOf(one) - turnOf(other))) {
        await carryOut(step);
        done.push(step);
      }
    } catch (error) {
      for (const step of done.toReversed()) await takeBack(step);
      throw error;
    }
  });

interface Step {
  readonly place: string;
  /** Where its new text lies; `null` where it is to be removed. */
  readonly fresh: string | null;
  /** Where its old text lies; `null` where there was none. */
  readonly old: string | null;
}

const turnOf = ({ fresh, old }: Step): number => (old === null ? 0 : fresh === null ? 2 : 1);

async function prepared({ place, text }: PlacedText, beside: string): Promise<Step> {
  const [fresh, old] = [`${beside}-new`, `${beside}-old`];
  if (text !== null) await writeFile(fresh, text, { flush: true });
  const isThere = (await stat(place).catch(() => null)) !== null;
  // A second name takes no room on the disk; not every disk has them.
  if (isThere) await link(place, old).catch(() => copyFile(place, old));
  return { place, fresh: text === null ? null : fresh, old: isThere ? old : null };
}

async function carryOut({ place, fresh }: Step): Promise<void> {
  if (fresh === null) return rm(place);
  await mkdir(dirname(place), { recursive: true });
  await rename(fresh, place);
}

const takeBack = ({ place, old }: Step): Promise<void> =>
  old === null ? rm(place) : rename(old, place);
