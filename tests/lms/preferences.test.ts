import { describe, expect, test } from 'vitest';

import { NO_WISHES } from '../../src/core/filmWishes.ts';
import type { Standard } from './standards.ts';
import { openTextLesson, type Sitting, sit, standards, texts } from './sitting.ts';

/** The same wishes in the words of each standard: as an LMS states them, and as they are changed. */
const stated = { volume: 0.4, captions: true, rate: 1.5 };
const changed = { volume: 0, captions: false, rate: 0.75 };

const words = ({ name }: Standard) =>
  name === 'SCORM 1.2'
    ? ([
        ['cmi.student_preference.audio', '40', '-1'],
        ['cmi.student_preference.text', '1', '-1'],
        ['cmi.student_preference.speed', '50', '-25'],
      ] as const)
    : ([
        ['cmi.learner_preference.audio_level', '0.4', '0'],
        ['cmi.learner_preference.audio_captioning', '1', '-1'],
        ['cmi.learner_preference.delivery_speed', '1.5', '0.75'],
      ] as const);

const asStated = (standard: Standard) =>
  words(standard).map(([element, value]) => [element, value] as const);

const filmsOf = ({ learner }: Sitting) =>
  learner.session.actor.getSnapshot().context.launch?.films ?? null;

const written = ({ lms }: Sitting) => lms.calls.filter((call) => /^Set \S+_preference/.test(call));

const asChanged = (standard: Standard) =>
  words(standard).map(([element, , value]) => `Set ${element} ${value}`);

test.each(standards)(
  '$name: what is stated of films is read, and not written',
  async (standard) => {
    const sitting = await sit(standard, {}, asStated(standard));
    await sitting.pause(2_000);
    sitting.learner.session.chooseForFilms(stated);
    await sitting.pause(2_000);
    sitting.learner.tab.leave();
    expect([filmsOf(sitting), written(sitting), sitting.lms.complaints]).toEqual([stated, [], []]);
  },
);

test.each(standards)('$name: a change is written soon, once, and stands', async (standard) => {
  const sitting = await sit(standard, {}, asStated(standard));
  await sitting.pause(2_000);
  sitting.learner.session.chooseForFilms({ volume: 0 });
  sitting.learner.session.chooseForFilms({ captions: false, rate: 0.75 });
  await sitting.pause(1_000);
  expect(written(sitting)).toEqual(asChanged(standard));
  sitting.learner.tab.leave();
  const again = await sit(standard, sitting);
  expect([filmsOf(again), written(sitting).length, sitting.lms.complaints]).toEqual([
    changed,
    3,
    [],
  ]);
});

test.each(standards)('$name: after a commit that failed it is written again', async (standard) => {
  const sitting = await sit(standard);
  await sitting.pause(2_000);
  sitting.lms.interfere = (_index, call) =>
    call.startsWith('Commit') ? { kind: 'false', code: '101' } : null;
  sitting.learner.session.chooseForFilms(changed);
  await sitting.pause(1_500);
  sitting.lms.interfere = () => null;
  await sitting.pause(8_000);
  expect(written(sitting)).toEqual([...asChanged(standard), ...asChanged(standard)]);
});

test.each(standards)('$name: an LMS without preferences is left alone', async (standard) => {
  const sitting = await sit(standard);
  sitting.lms.interfere = (_index, call) =>
    call.includes('_preference') ? { kind: 'false', code: '401' } : null;
  const without = await sit(standard, sitting);
  without.learner.session.chooseForFilms(changed);
  await without.pause(2_000);
  expect([filmsOf(without), written(without), without.learner.saving()]).toEqual([
    NO_WISHES,
    [],
    'saved',
  ]);
});

test.each(standards)('$name: who only looks around changes nothing', async (standard) => {
  const sitting = await sit(standard, {}, [[texts(standard).mode, 'browse']]);
  sitting.learner.session.chooseForFilms(changed);
  await sitting.pause(2_000);
  sitting.learner.tab.leave();
  expect(written(sitting)).toEqual([]);
});

const languageOf = ({ name }: Standard) =>
  name === 'SCORM 1.2' ? 'cmi.student_preference.language' : 'cmi.learner_preference.language';

const spoken = ({ learner }: Sitting) =>
  learner.session.actor.getSnapshot().context.launch?.language ?? null;

test.each(standards)('$name: a language that was chosen is kept by the LMS', async (standard) => {
  const sitting = await sit(standard, {}, [[languageOf(standard), 'en_GB']]);
  await sitting.pause(2_000);
  await sitting.learner.session.setLanguage('ar');
  await sitting.pause(1_000);
  expect(sitting.lms.stored.get(languageOf(standard))).toBe('ar');
  expect(sitting.lms.stored.get('cmi.suspend_data')).not.toContain('@');
  // Another device: nothing but what the LMS has.
  expect(spoken(await sit(standard, { lms: sitting.lms }))).toBe('ar');
});

test.each(standards)('$name: what the course began to speak is no choice', async (standard) => {
  const sitting = await sit(standard, {}, [[languageOf(standard), 'ar_SA']]);
  await sitting.learner.session.setLanguage('ar', false);
  await sitting.pause(2_000);
  expect([spoken(sitting), written(sitting)]).toEqual(['ar-SA', []]);
});

describe.each(standards)('$name', (standard) => {
  const element = languageOf(standard);
  const children = element.replace('language', '_children');

  test.each([
    ['it refuses one', `Set ${element}`, { kind: 'false', code: '401' }],
    ['it refuses to say what it keeps', `Get ${children}`, { kind: 'false', code: '401' }],
    ['it throws', `Get ${children}`, { kind: 'throws' }],
  ] as const)(
    'in an LMS that keeps no language, another device speaks the one that was chosen: %s',
    async (_how, start, fault) => {
      const first = await sit(standard, {}, [[element, 'en_GB.UTF-8']]);
      const interfere = (_index: number, call: string) => (call.startsWith(start) ? fault : null);
      first.lms.interfere = interfere;
      await first.pause(2_000);
      await first.learner.session.setLanguage('ar');
      await first.pause(1_000);
      expect(first.learner.saving()).toBe('saved');
      first.learner.kill();
      const second = await sit(standard, { lms: first.lms });
      expect(spoken(second)).toBe('ar');
      // It stays when nothing is chosen any more, also on the way out.
      await second.act(openTextLesson);
      await second.pause(1_000);
      second.learner.tab.leave();
      expect(spoken(await sit(standard, { lms: first.lms }))).toBe('ar');
    },
  );
});
