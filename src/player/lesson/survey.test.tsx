import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { openText, poll, survey, text } from '../../engine/testing/buildBlocks.ts';
import { lesson } from '../../engine/testing/buildCourse.ts';
import { loadPages, openLesson, playCourse } from '../testing/playCourse.tsx';

beforeAll(loadPages);

const questions = [poll('Which part?'), openText('What else?')];

async function open(options: Parameters<typeof playCourse>[1] = {}) {
  const spec = {
    lessons: [lesson('One', [survey('survey', questions)]), lesson('Two', [text('a')])],
  };
  const played = playCourse(spec, options);
  await openLesson(played, 1);
  return played;
}

const option = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the questions of a survey are numbered, and have one button together', async () => {
  await open();
  expect(screen.getByText('Question 2 of 2')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Save my answer' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Send my answers' })).toBeDefined();
});

test('a survey says how many questions are answered, and thanks for any number of them', async () => {
  await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'What else?' }), 'More stories.');
  expect(screen.getByText('1 of 2 questions answered')).toBeDefined();
  await press('Send my answers');
  expect(document.activeElement?.textContent).toBe('Thank you for your answers.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(true);
});

test('sent answers stand until the learner wants to change them', async () => {
  await open();
  await userEvent.click(option('b'));
  await press('Send my answers');
  await userEvent.click(option('c'));
  expect(option('b').checked).toBe(true);
  await press('Change my answers');
  expect(document.activeElement).toBe(option('a'));
  await userEvent.click(option('c'));
  await press('Send my answers');
  expect(option('c').checked).toBe(true);
  expect(document.activeElement?.textContent).toBe('Thank you for your answers.');
});

test('a choice can be taken back before it is sent', async () => {
  await open();
  await userEvent.click(option('b'));
  expect(screen.getByText('1 of 2 questions answered')).toBeDefined();
  await press('Clear my answer');
  expect(option('b').checked).toBe(false);
  expect(screen.getByText('0 of 2 questions answered')).toBeDefined();
  expect(document.activeElement).toBe(option('a'));
});

test('a survey without any answer leads to its first question', async () => {
  await open();
  await press('Send my answers');
  expect(document.activeElement?.textContent).toContain('Nothing is answered yet');
  await press('Go to the first question');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'a' }));
});

test('the LMS has the answers only when it has taken them', async () => {
  const { saving } = await open();
  await userEvent.click(option('b'));
  saving('keptOnDevice');
  await press('Send my answers');
  expect(screen.getByText(/has not taken your answers yet/)).toBeDefined();
  expect(screen.queryByText('Thank you for your answers.')).toBeNull();
  saving('saved');
  expect(screen.getByText('Thank you for your answers.')).toBeDefined();
  saving('browsing');
  expect(screen.getByText(/your answers are not kept, and nobody gets them/)).toBeDefined();
});

describe('without an LMS', () => {
  const downloads: { name: string; text: Promise<string> }[] = [];

  beforeEach(() => {
    downloads.length = 0;
    let blob = new Blob();
    vi.stubGlobal(
      'URL',
      Object.assign(class extends URL {}, {
        createObjectURL: (made: Blob) => {
          blob = made;
          return 'blob:answers';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      downloads.push({ name: this.download, text: blob.text() });
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('nobody reads the answers, and it says so before the first question', async () => {
    await open({ keeper: 'browser' });
    expect(screen.getByText(/^Nobody, unless you pass them on/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Send my answers' })).toBeNull();
  });

  test('answers can be saved as a file, or written to the contact, and stay open', async () => {
    await open({ keeper: 'browser' });
    await userEvent.type(screen.getByRole('textbox', { name: 'What else?' }), 'More stories.');
    const mail = screen.getByRole<HTMLAnchorElement>('link', {
      name: 'Write an e-mail to The team',
    });
    expect(mail.href).toMatch(/^mailto:team@example\.org\?subject=.*More%20stories\.$/);
    await press('Save my answers as a file');
    expect(downloads.map(({ name }) => name)).toEqual(['A course – my answers.txt']);
    expect(await downloads[0]?.text).toBe('A course\n\nWhat else?\nMore stories.\n');
    expect(screen.getByText(/Nobody gets them until you send it/, { selector: 'p' })).toBeDefined();
    expect(screen.queryByText('Thank you for your answers.')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(false);
  });

  test('there has to be an answer to save', async () => {
    await open({ keeper: 'browser' });
    await press('Save my answers as a file');
    expect(document.activeElement?.textContent).toContain('Nothing is answered yet');
    expect(downloads).toEqual([]);
  });
});
