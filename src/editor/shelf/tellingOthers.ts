import type { Cancel } from '../../session/ports.ts';
import type { Shelf, StoredCourse } from './shelf.ts';

/** Calls when something happened to a course, whoever did it. */
export type Stirred = (course: string, happened: () => void) => Cancel;

/**
 * A shelf whose `watch` tells only of what is not as this editor read it, or wrote it. What is asked of
 * it is done in turn, so that a write of its own is known before its echo is looked at.
 */
export function tellingOthers(shelf: Omit<Shelf, 'watch'>, stirred: Stirred): Shelf {
  const known = new Map<string, StoredCourse>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const answer = last.then(run);
    last = answer;
    return answer;
  };

  /** What the editor did to files itself is no news when it is told of. */
  const lookedAt = async (course: string): Promise<void> => {
    const before = known.get(course);
    const now = before === undefined ? null : await shelf.read(course);
    if (before !== undefined && now?.ok === true) {
      known.set(course, { ...before, others: now.value.others });
    }
  };

  const look = async (course: string, changed: () => void): Promise<void> => {
    const before = known.get(course);
    if (before === undefined) return;
    const now = await shelf.read(course);
    if (now.ok ? areSame(before, now.value) : now.error.kind !== 'gone') return;
    if (now.ok) known.set(course, now.value);
    else known.delete(course);
    changed();
  };

  return {
    ...shelf,
    read: (course) =>
      inTurn(async () => {
        const answer = await shelf.read(course);
        if (answer.ok) known.set(course, answer.value);
        return answer;
      }),
    write: (course, changes) =>
      inTurn(async () => {
        const answer = await shelf.write(course, changes);
        const before = known.get(course);
        if (!answer.ok || before === undefined) return answer;
        const texts = new Map(before.texts);
        for (const { path, after } of changes) {
          if (after === null) texts.delete(path);
          else texts.set(path, after);
        }
        known.set(course, { ...before, texts });
        return answer;
      }),
    addMedia: (course, path, bytes) =>
      inTurn(async () => {
        const answer = await shelf.addMedia(course, path, bytes);
        const before = known.get(course);
        if (!answer.ok || before === undefined) return answer;
        const others = new Map(before.others).set(path, { present: true, size: bytes.length });
        known.set(course, { ...before, others });
        return answer;
      }),
    removeMedia: (course, path) =>
      inTurn(async () => {
        const answer = await shelf.removeMedia(course, path);
        if (answer.ok) await lookedAt(course);
        return answer;
      }),
    restoreMedia: (course, binned) =>
      inTurn(async () => {
        const answer = await shelf.restoreMedia(course, binned);
        if (answer.ok) await lookedAt(course);
        return answer;
      }),
    remove: (course) =>
      inTurn(async () => {
        const answer = await shelf.remove(course);
        if (answer.ok) known.delete(course);
        return answer;
      }),
    watch: (course, changed) => stirred(course, () => void inTurn(() => look(course, changed))),
  };
}

function areSame(one: StoredCourse, other: StoredCourse): boolean {
  const [own, others] = [sizes(one), sizes(other)];
  return (
    one.texts.size === other.texts.size &&
    own.size === others.size &&
    [...one.texts].every(([path, text]) => other.texts.get(path) === text) &&
    [...own].every(([path, size]) => others.get(path) === size)
  );
}

/** Of other files their sizes have to do: to look into each would take too long. */
const sizes = ({ others }: StoredCourse): ReadonlyMap<string, number> =>
  new Map(
    [...others].map(([path, file]) => [
      path,
      'bytes' in file ? file.bytes.length : (file.size ?? -1),
    ]),
  );
