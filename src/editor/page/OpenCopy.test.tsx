import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { fail, ok } from '../../core/result.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { zipped } from '../../publish/zip.ts';
import { browserPacker } from '../shelf/browserPacker.ts';
import type { NewFiles } from '../shelf/shelf.ts';
import { OpenCopy } from './OpenCopy.tsx';

async function opening(taken: readonly string[] = []) {
  const i18n = await createEditorI18n('en');
  const created: (readonly [string, NewFiles])[] = [];
  const opened: string[] = [];
  const create = async (course: string, files: NewFiles) => {
    if (taken.includes(course)) return fail({ kind: 'taken' } as const);
    created.push([course, files]);
    return ok(null);
  };
  render(
    <I18nProvider i18n={i18n}>
      <OpenCopy shelf={{ create }} onOpened={(course) => opened.push(course)} />
    </I18nProvider>,
  );
  const user = userEvent.setup();
  const choose = (bytes: Uint8Array) =>
    user.upload(
      screen.getByLabelText(/^A copy of a course/),
      new File([new Uint8Array(bytes)], 'hope.zip'),
    );
  return { user, choose, created, opened };
}

const text = '{"id": "hope", "title": "Hope"}';
const packer = { ...browserPacker, deflate: async (bytes: Uint8Array) => bytes };
const copy = zipped(new Map([['course.json', new TextEncoder().encode(text)]]), packer);

test('a copy goes onto the shelf, and opens', async () => {
  const { choose, created, opened } = await opening();
  await choose(await copy);
  await waitFor(() => expect(opened).toEqual(['hope']));
  expect(created).toEqual([['hope', new Map([['course.json', text]])]]);
});

test('where its name is taken, another is asked for', async () => {
  const { user, choose, created, opened } = await opening(['hope']);
  await choose(await copy);
  const title = await screen.findByRole('textbox', { name: 'What is the copy to be called?' });
  await user.clear(title);
  await user.type(title, 'Hope, again{Enter}');
  await waitFor(() => expect(opened).toEqual(['hope-again']));
  const renamed = '{"id": "hope-again", "title": "Hope, again"}';
  expect(created).toEqual([['hope-again', new Map([['course.json', renamed]])]]);
});

test('what is no course is said, and nothing is put on the shelf', async () => {
  const { choose, created } = await opening();
  await choose(new TextEncoder().encode('Dear all'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/^This file cannot be opened: it is damaged/);
  expect(created).toEqual([]);
});
