import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';

import { text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import type { WordTree } from '../../i18n/words.ts';
import { loadPages, openLesson, playCourse, topBar } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const spec = { lessons: [lesson('One', [text('a')])] };

describe('where a course plays without an LMS, nothing is said of one', () => {
  test.each([
    ['keptInTab', /only as long as this tab is open/],
    ['keptOnDevice', /as long as nobody clears/],
    ['notKept', /This browser cannot keep your place/],
  ] as const)('%s', async (status, words) => {
    const played = playCourse(spec, { keeper: 'browser' });
    await openLesson(played, 1);
    played.saving(status);
    expect(topBar().getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.queryByText(/learning system/)).toBeNull();
  });
});

test.each([
  'answersDropped',
  'lmsUnavailable',
  'reopenFromLms',
  'savedStateDamaged',
  'savedStateNewer',
  'savedStateOther',
  'languageUnavailable',
] as const)('without an LMS nothing is said of one in the notice %s', async (notice) => {
  const played = playCourse(spec, { keeper: 'browser' });
  played.notify(notice);
  for (const status of ['saved', 'keptInTab'] as const) {
    played.saving(status);
    expect(document.body.textContent).not.toMatch(/learning system/);
  }
});

test('without an LMS what is saved is in this browser', async () => {
  const played = playCourse(spec, { keeper: 'browser' });
  await openLesson(played, 1);
  await played.send({ type: 'exit.opened' });
  expect(await screen.findByText(/is saved in this browser\. You can come back/)).toBeDefined();
});

test('the cover promises to keep the place as long as that is true', () => {
  const { saving } = playCourse(spec);
  expect(screen.queryByText(/we keep your place/)).not.toBeNull();
  saving('notKept');
  expect(screen.queryByText(/we keep your place/)).toBeNull();
});

/** English files of the interface's words; an LMS of an author's machine has words of its own. */
const files = import.meta.glob<Readonly<Record<string, WordTree>>>(
  [
    '../../i18n/en/*.ts',
    // The tools of authors and administrators speak of other things that are saved.
    '!../../i18n/en/{editor*,simulator}.ts',
    // Part of `course.ts`.
    '!../../i18n/en/{saving,people}.ts',
    '../../blocks/**/*ords.en.ts',
    // It only gathers those of the types.
    '!../../blocks/words.en.ts',
  ],
  { eager: true },
);

const textsOf = (tree: WordTree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : textsOf(value, `${path}${key}.`),
  );

/** Words that speak of keeping, and claim nothing of the learner's work as it stands. */
const CLAIM_NOTHING: ReadonlySet<string> = new Set([
  // A promise, which the cover makes as long as it is kept.
  'cover.keepsPlace',
  'library.intro',
  // What starting again leaves alone.
  'cover.startAgainKeeps',
  'cover.startAgainCancel',
  'cover.startAgainCertificate',
  // Of a visit to look around, in which nothing ever is.
  'asked.looked',
  'confidence.kept.nowhere',
  'readers.nowhere',
  // Of practice, of which nothing ever is.
  'results.practiceNote',
  // Who fails a test before a lesson has what they had.
  'testOffer',
  // Files, and what buttons do.
  'people.saveCopy',
  'people.keep',
  'author.mendFirst',
  'author.brokenHint',
  'paper.hint',
  'paper.print',
  'print',
  'nameSave',
  'copy',
  'asPage',
  'asked.save',
  'saveFile',
  // What a file is for, where the room for notes comes to its end.
  'soon',
  // Said of answers that a survey has where nobody gets them, or that are not kept.
  'never',
  'passOn',
  'passOnByMail',
  'trouble.inVain',
  // About texts that were saved before.
  'notices.savedStateDamaged',
  'notices.savedStateNewer',
  'notices.savedStateOther',
  // Chosen by the saving state when they are shown.
  'notices.signInAgain',
  'notices.signInInTab',
  'notices.signInNotKept',
  'notices.reopenInTab',
  'notices.alone.reopenInTab',
]);

test('whatever claims that work is saved, kept or lost stands among the words of the saving state', () => {
  const claims = Object.values(files)
    .flatMap((file) => Object.values(file))
    .flatMap((tree) => textsOf(tree))
    .filter(([, words]) => /\b(?:saved?|kept|keeps?|lost)\b/i.test(words))
    .map(([key]) => key)
    .filter((key) => !key.startsWith('saving.') && !CLAIM_NOTHING.has(key));
  expect(claims).toEqual([]);
});
