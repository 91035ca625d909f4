import { isObject, jsonOf, textIn } from '../core/json.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { cmiValues } from '../lms/standalone/cmiStore.ts';
import type { People } from './people.ts';
import type { PutAside } from './peopleList.ts';

/** Why a file is no copy that can be taken in. */
export type CopyProblem = 'notACopy' | 'otherCourse' | 'notKept';

/** Says of a file what it is. */
const COPY = 'work in a course';

/** Work that is put aside as the text of a file that `takeIn` understands. */
export function copyOf(people: People, { label, seat }: PutAside): string {
  const values = cmiValues(people.workOf(seat)) ?? {};
  const copy = { waymark: COPY, format: 1, course: people.courseId, label, values };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

/** Puts the work in a copy aside on this device; `named`: under which label, given the copy's. */
export function takeIn(
  people: People,
  text: string,
  named: (label: string) => string,
): Result<PutAside, CopyProblem> {
  const copy = copyIn(text);
  const label = copy === null ? '' : named(copy.label);
  if (copy === null || label === '') return fail('notACopy');
  if (copy.course !== people.courseId) return fail('otherCourse');
  const person = people.putAside(label, copy.values);
  return person === null ? fail('notKept') : ok(person);
}

function copyIn(text: string) {
  const found = jsonOf(text);
  if (!isObject(found) || found['waymark'] !== COPY || found['format'] !== 1) return null;
  const values = JSON.stringify(found['values']) ?? '';
  if (cmiValues(values) === null) return null;
  return { course: textIn(found, 'course'), label: textIn(found, 'label'), values };
}
