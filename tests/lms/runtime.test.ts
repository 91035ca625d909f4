import { describe, expect, test } from 'vitest';

import { flip, openLadder } from '../../src/session/testing/visitor.ts';
import { openTextLesson, sit, standards, texts } from './sitting.ts';

describe.each(standards)('$name', (standard) => {
  test('no API: the course runs, the learner is told', async () => {
    const { learner, act, pause } = await sit(standard, { api: false });
    await pause(3_000);
    await act(openTextLesson);
    expect([learner.session.notices.get(), learner.page(), learner.saving()]).toEqual([
      ['lmsUnavailable'],
      'lesson',
      'keptInTab',
    ]);
  });

  test('Initialize once, also under double mount', async () => {
    const { lms, adapter } = await sit(standard);
    await adapter.connect();
    expect(lms.calls.filter((call) => call.startsWith('Initialize'))).toEqual(['Initialize ""']);
  });

  test('Terminate exactly once, nothing after', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await act(openTextLesson, { type: 'exit.opened' }, { type: 'exit.confirmed' });
    learner.tab.hide();
    learner.tab.leave();
    learner.session.end();
    await pause(600_000);
    expect(lms.calls.filter((call) => call.startsWith('Terminate'))).toEqual(['Terminate ""']);
    expect(lms.calls.at(-1)).toBe('Terminate ""');
  });

  test('`""` arguments, only strings sent', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await act(openTextLesson);
    await pause(1_000);
    learner.tab.leave();
    const bare = lms.calls.filter((call) => /^(?:Initialize|Commit|Terminate)/.test(call));
    expect(new Set(bare)).toEqual(new Set(['Initialize ""', 'Commit ""', 'Terminate ""']));
    expect(lms.calls.filter((call) => call.includes('?'))).toEqual([]);
  });

  test('false + error 0 tolerated, where it has worked', async () => {
    const sitting = await sit(standard);
    sitting.lms.interfere = (_index, call) =>
      call.startsWith('Set') ? { kind: 'grumbles' } : null;
    await sitting.act(openTextLesson);
    await sitting.pause(1_000);
    expect([sitting.learner.saving(), sitting.learner.connection()]).toEqual(['saved', 'active']);
  });

  test.each(['Commit', 'Set cmi.suspend_data'])(
    'false + error 0 that has stored nothing is not shown as saved: %s',
    async (name) => {
      const { lms, learner, act, pause } = await sit(standard);
      lms.interfere = (_index, call) =>
        call.startsWith(name) ? { kind: 'false', code: '0' } : null;
      await act(openTextLesson);
      await pause(1_000);
      expect([learner.saving(), learner.connection()]).toEqual(['keptOnDevice', 'degraded']);
    },
  );

  test('null Commit, Terminate still called; in SCORM 2004 it is the only one', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await act(openTextLesson);
    await pause(1_000);
    lms.interfere = (_index, call) => (call.startsWith('Commit') ? { kind: 'null' } : null);
    lms.calls.length = 0;
    learner.tab.leave();
    const last = standard.name === 'SCORM 1.2' ? ['Commit ""', 'Terminate ""'] : ['Terminate ""'];
    expect(lms.calls.filter((call) => !/^[SG]et/.test(call))).toEqual(last);
  });

  test.each(['401', '403'])('401/403 silent: %s for a place', async (code) => {
    const { lms, learner, act, pause } = await sit(standard);
    lms.interfere = (_index, call) => (/location/.test(call) ? { kind: 'false', code } : null);
    await act(openTextLesson);
    await pause(1_000);
    expect([learner.saving(), learner.session.notices.get()]).toEqual(['saved', []]);
  });

  test('Commit on hidden', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await pause(1_000);
    await act(openTextLesson);
    lms.calls.length = 0;
    learner.tab.hide();
    await pause(0);
    expect([lms.calls.at(-1), lms.calls.includes('Terminate ""')]).toEqual(['Commit ""', false]);
  });

  test('pagehide: data present', async () => {
    const { lms, learner, act } = await sit(standard);
    await act(openTextLesson);
    learner.tab.leave();
    expect([lms.stored.get(texts(standard).location), lms.calls.at(-1)]).toEqual([
      'ladder',
      'Terminate ""',
    ]);
  });

  test('bfcache restore safe: opened once more, else the learner is told to reopen', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await act(openTextLesson);
    learner.tab.leave();
    lms.calls.length = 0;
    learner.tab.restore();
    await act({ type: 'cover.opened' });
    await pause(600_000);
    expect([lms.calls, learner.session.notices.get(), learner.saving()]).toEqual([
      ['Initialize ""'],
      ['reopenFromLms'],
      'keptOnDevice',
    ]);
  });

  test('tab killed after an answer: nothing older than the debounce lost', async () => {
    const first = await sit(standard);
    await first.act(openLadder, flip(1));
    first.learner.kill();
    const second = await sit(standard, first);
    second.learner.session.unconfirmed.get()?.keep();
    expect(second.learner.record().run.states).toEqual(first.learner.record().run.states);
  });

  test('failed commit retried, shown, recovered, each time with another text', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await pause(1_000);
    lms.calls.length = 0;
    lms.interfere = (_index, call) =>
      call.startsWith('Commit') ? { kind: 'false', code: '101' } : null;
    await act(openTextLesson);
    await pause(7_500);
    expect([learner.saving(), learner.connection()]).toEqual(['keptOnDevice', 'degraded']);
    lms.interfere = () => null;
    await pause(8_000);
    expect([learner.saving(), learner.connection()]).toEqual(['saved', 'active']);
    const saved = lms.calls.filter((call) => call.startsWith('Set cmi.suspend_data'));
    expect([saved.length > 2, new Set(saved).size]).toEqual([true, saved.length]);
  });

  test.each(['damaged', 'cut'])('corrupt or truncated suspend_data: %s', async (how) => {
    const first = await sit(standard);
    await first.act(openTextLesson);
    first.learner.tab.leave();
    const text = first.lms.stored.get('cmi.suspend_data') ?? '';
    first.lms.stored.set('cmi.suspend_data', how === 'cut' ? text.slice(0, -2) : `%${text}`);
    const second = await sit(standard, { lms: first.lms });
    await second.pause(1_000);
    expect([second.learner.session.notices.get(), second.learner.saving()]).toEqual([
      ['savedStateDamaged'],
      'saved',
    ]);
  });

  test('browse writes nothing', async () => {
    const { lms, learner, act, pause } = await sit(standard, {}, [
      [texts(standard).mode, 'browse'],
    ]);
    await act(openTextLesson);
    await pause(600_000);
    learner.tab.leave();
    const written = lms.calls.filter((call) => /^(?:Set|Commit)/.test(call));
    expect([written, lms.calls.at(-1)]).toEqual([[], 'Terminate ""']);
  });

  test.each([
    ['review', 'mode'],
    ['no-credit', 'credit'],
  ] as const)('review and no-credit write no status or score: %s', async (value, element) => {
    const { lms, learner, act, pause } = await sit(standard, {}, [
      [texts(standard)[element], value],
    ]);
    await act(openTextLesson);
    await pause(1_000);
    learner.tab.leave();
    expect(lms.calls.filter((call) => /^Set .*(?:status|score|measure)/.test(call))).toEqual([]);
    expect(lms.stored.get(texts(standard).location)).toBe('ladder');
  });

  test('long reading: something is said every five visible minutes', async () => {
    const { lms, learner, act, pause } = await sit(standard);
    await act(openTextLesson);
    await pause(2_000);
    const commits = () => lms.calls.filter((call) => call.startsWith('Commit')).length;
    const before = commits();
    await pause(3 * 300_000 + 10_000);
    const read = commits() - before;
    learner.tab.hide();
    await pause(3 * 300_000);
    expect([read, commits() - before]).toEqual([3, 3]);
  });
});
