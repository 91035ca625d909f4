import { valueAt } from '../../course/load/jsonPath.ts';
import type { Draft } from '../document/draft.ts';
import { fileIn, isLessonFile } from './draftFile.ts';
import type { Command, DraftPlace } from './edit.ts';
import { setField } from './setField.ts';
import { together } from './together.ts';

/** Who made a file, as another place of the course says where it shows it; `null` where none says it. */
export function creditOf(draft: Draft, name: string): string | null {
  for (const file of [...draft.keys()].filter(isLessonFile)) {
    const credit = creditWithin(fileIn(draft, file)?.value, name);
    if (credit !== null) return credit;
  }
  return null;
}

function creditWithin(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const held: readonly unknown[] = Object.values(value);
  const credit = valueAt(value, ['credit']);
  if (typeof credit === 'string' && credit.trim() !== '' && held.includes(name)) return credit;
  for (const each of held) {
    const found = creditWithin(each, name);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Shows a file of the course, and says who made it as it is said wherever else it is shown: `check` asks
 * once for each file, and learners are to be told at each. Who made the one before is not true of another.
 *
 * @param show Lets the file be shown.
 * @param credit The field for who made it.
 * @param before Whether another one was shown there.
 */
export const withCredit =
  (show: Command, credit: DraftPlace, name: string, before: boolean): Command =>
  (draft) => {
    const known = creditOf(draft, name);
    const says = known !== null || before ? [setField(credit, known ?? undefined)] : [];
    return together(show, ...says)(draft);
  };
