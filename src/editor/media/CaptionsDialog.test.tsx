import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { CaptionsDialog } from './CaptionsDialog.tsx';

test('captions are written, put right and kept as WebVTT, and make a transcript', async () => {
  const kept: string[] = [];
  const i18n = await createEditorI18n('en');
  const user = userEvent.setup();
  render(
    <I18nProvider i18n={i18n}>
      <CaptionsDialog
        address={null}
        film={null}
        onClose={() => undefined}
        onSave={(bytes) => kept.push(new TextDecoder().decode(bytes))}
        onTranscript={(text) => kept.push(text)}
      />
    </I18nProvider>,
  );
  const add = screen.getByRole('button', { name: 'Add a caption' });
  const keep = screen.getByRole('button', { name: 'Keep the captions' });
  await user.click(add);
  screen.getByText('Nothing is said in it.');
  // What nobody could see is not kept.
  await user.click(keep);
  expect(kept).toEqual([]);
  await user.type(
    screen.getByRole('textbox', { name: 'Caption 1: what is said' }),
    'Good to see you',
  );
  await user.click(screen.getByRole('button', { name: 'Split' }));
  const end = screen.getAllByRole('textbox', { name: 'Ends' })[0];
  if (end === undefined) throw new Error('A caption ends.');
  await user.clear(end);
  await user.type(end, '0:02.5');
  screen.getByText('It begins before the one above has ended.');
  await user.clear(end);
  await user.type(end, '0:01');
  await user.click(screen.getByRole('button', { name: 'Make the transcript of them' }));
  await user.click(keep);
  expect(kept).toEqual([
    'Good to see you',
    'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nGood to\n\n00:00:01.500 --> 00:00:03.000\nsee you\n',
  ]);
});

test('that the captions are kept is heard, by whichever button the window is closed', async () => {
  for (const name of ['Keep the captions', 'Close']) {
    const { user, unmount } = await openCaptions();
    await user.click(screen.getByRole('button', { name: 'Add a caption' }));
    await user.keyboard('Good to see you');
    await user.click(screen.getByRole('button', { name }));
    expect(document.querySelector('output[aria-live]')?.textContent, name).toBe(
      'The captions are kept. Undo takes them away again.',
    );
    unmount();
  }
});

async function openCaptions() {
  const said: unknown[] = [];
  const i18n = await createEditorI18n('en');
  const { unmount } = render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        {/* It stands in an item of a form's list. */}
        <ul>
          <li>
            <CaptionsDialog
              address={null}
              film={null}
              onClose={() => undefined}
              onSave={(bytes) => said.push(new TextDecoder().decode(bytes))}
              onUnkept={(cues) => said.push(cues)}
              onTranscript={() => undefined}
            />
          </li>
        </ul>
      </Announcer>
    </I18nProvider>,
  );
  return { said, unmount, user: userEvent.setup() };
}

test('who adds a caption writes on in it, and what is written is kept however the window is closed', async () => {
  const { said, user, unmount } = await openCaptions();
  expect(screen.queryByRole('button', { name: 'Shift all' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add a caption' }));
  await user.keyboard('Good to see you');
  await user.click(screen.getByRole('button', { name: 'Add a caption' }));
  await user.keyboard('again.');
  await user.click(screen.getByRole('button', { name: 'Add a caption' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  const [first, second] = ['Good to see you', 'again.'];
  expect(said).toEqual([
    `WEBVTT\n\n00:00:00.000 --> 00:00:03.000\n${first}\n\n00:00:03.000 --> 00:00:06.000\n${second}\n`,
    null,
  ]);
  unmount();
});

test('captions that cannot be shown are handed back where the window is closed', async () => {
  const { said, user } = await openCaptions();
  await user.click(screen.getByRole('button', { name: 'Add a caption' }));
  await user.keyboard('Good to see you');
  const begins = screen.getByRole('textbox', { name: 'Begins' });
  await user.clear(begins);
  await user.type(begins, '0:09');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(said).toMatchObject([[{ start: 9, text: 'Good to see you' }]]);
});
