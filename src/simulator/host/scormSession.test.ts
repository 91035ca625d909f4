import { describe, expect, test } from 'vitest';

import { facts2004, factsOf } from '../testing/packageFacts.ts';
import { sitDown, type Sitting } from '../testing/sitting.ts';

/** A course that begins, saves, and says goodbye. */
function play12(sitting: Sitting): void {
  sitting.call('LMSInitialize', '');
  sitting.call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
  sitting.call('LMSSetValue', 'cmi.core.exit', 'suspend');
  sitting.call('LMSSetValue', 'cmi.core.session_time', '0000:10:00.00');
  sitting.call('LMSSetValue', 'cmi.suspend_data', 'page 2');
}

describe('SCORM 1.2', () => {
  test('what is committed is stored, and found again', () => {
    const first = sitDown(factsOf());
    play12(first);
    expect(first.stored()).toBeNull();
    expect(first.call('LMSCommit', '')).toBe('true');
    first.call('LMSSetValue', 'cmi.core.session_time', '0000:12:30.00');
    expect(first.call('LMSFinish', '')).toBe('true');
    expect(first.stored()).toMatchObject({
      ended: true,
      values: {
        'cmi.core.lesson_status': 'incomplete',
        'cmi.core.total_time': '00:12:30.00',
        'cmi.suspend_data': 'page 2',
      },
    });

    const second = sitDown(factsOf(), first.stored());
    second.call('LMSInitialize', '');
    const found = ['suspend_data', 'core.entry', 'core.total_time', 'student_data.mastery_score'];
    expect(found.map((name) => second.call('LMSGetValue', `cmi.${name}`))).toEqual([
      'page 2',
      'resume',
      '00:12:30',
      '80',
    ]);
  });

  test('a page that is killed says nothing more, and loses what it did not commit', () => {
    const sitting = sitDown(factsOf());
    play12(sitting);
    expect(sitting.end().map(({ kind }) => kind)).toEqual(['notEnded', 'notCommitted']);
    expect(() => sitting.call('LMSFinish', '')).toThrow('closed');
    expect(sitting.stored()).toBeNull();
  });
});

describe('SCORM 2004', () => {
  test('an attempt that ends without a suspend is over', () => {
    const first = sitDown(facts2004({ objectives: ['PRIMARY'] }));
    first.call('Initialize', '');
    first.call('SetValue', 'cmi.suspend_data', 'page 2');
    first.call('SetValue', 'cmi.exit', 'normal');
    first.call('Terminate', '');
    expect(first.stored()?.values['cmi.suspend_data']).toBe('page 2');

    const second = sitDown(facts2004({ objectives: ['PRIMARY'] }), first.stored());
    second.call('Initialize', '');
    const found = ['suspend_data', 'entry', 'objectives.0.id', 'scaled_passing_score'];
    expect(found.map((name) => second.call('GetValue', `cmi.${name}`))).toEqual([
      '',
      'ab-initio',
      'PRIMARY',
      '0.8',
    ]);
  });

  test.each([
    ['review', 'review', 'no-credit'],
    ['browse', 'browse', 'no-credit'],
    ['noCredit', 'normal', 'no-credit'],
  ] as const)('%s', (kind, mode, credit) => {
    const sitting = sitDown(facts2004(), null, kind);
    sitting.call('Initialize', '');
    expect(sitting.call('GetValue', 'cmi.mode')).toBe(mode);
    expect(sitting.call('GetValue', 'cmi.credit')).toBe(credit);
  });
});

describe('the switches', () => {
  test('saving fails: the course is told, and nothing is stored until it works again', () => {
    const sitting = sitDown(factsOf());
    play12(sitting);
    sitting.troubles.add('failCommit');
    expect(sitting.call('LMSCommit', '')).toBe('false');
    expect(sitting.calls.at(-1)).toMatchObject({ trouble: 'failCommit', warnings: [] });
    expect(sitting.stored()).toBeNull();
    sitting.troubles.clear();
    expect(sitting.call('LMSCommit', '')).toBe('true');
    expect(sitting.stored()?.values['cmi.suspend_data']).toBe('page 2');
  });

  test('values are refused: with an error code', () => {
    const sitting = sitDown(facts2004());
    sitting.call('Initialize', '');
    sitting.troubles.add('refuseSet');
    expect(sitting.call('SetValue', 'cmi.location', 'a')).toBe('false');
    expect(sitting.call('GetLastError')).toBe('351');
    expect(sitting.shown()['cmi.location']).toBeUndefined();
  });

  test('connection dropped: nobody answers', () => {
    const sitting = sitDown(factsOf());
    sitting.troubles.add('offline');
    expect(sitting.call('LMSInitialize', '')).toBe('false');
    expect(sitting.call('LMSGetValue', 'cmi.core.student_id')).toBe('');
    expect(sitting.call('LMSGetLastError')).toBe('101');
  });

  test('forgetful: true, and nothing is stored', () => {
    const sitting = sitDown(factsOf());
    play12(sitting);
    sitting.troubles.add('forget');
    expect(sitting.call('LMSCommit', '')).toBe('true');
    expect(sitting.stored()).toBeNull();
  });

  test('slow: storing holds the course up for five seconds, asking does not', () => {
    const sitting = sitDown(factsOf());
    sitting.call('LMSInitialize', '');
    sitting.troubles.add('slow');
    sitting.call('LMSGetValue', 'cmi.core.student_id');
    expect(sitting.held()).toBe(0);
    sitting.call('LMSCommit', '');
    expect(sitting.held()).toBe(5_000);
  });
});
