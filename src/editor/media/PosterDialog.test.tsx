import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { PosterDialog } from './PosterDialog.tsx';

afterEach(() => vi.restoreAllMocks());

/** The dialog over a film of which the browser draws this; gives what was said in the end. */
async function taking(picture: Blob | null, language = 'en') {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((told) => told(picture));
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
  const said: unknown[] = [];
  const i18n = await createEditorI18n(language);
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <PosterDialog
        film="data:video/mp4,"
        onClose={() => said.push('closed')}
        onTaken={(taken) => said.push(taken)}
      />
    </I18nProvider>,
  );
  return { said, container, user: userEvent.setup() };
}

test('the picture at which the film stands is taken', async () => {
  const picture = new Blob(['a picture'], { type: 'image/png' });
  const { said, container, user } = await taking(picture);
  const film = screen.getByLabelText<HTMLVideoElement>('The film');
  film.currentTime = 3;
  await user.click(screen.getByRole('button', { name: 'On a little' }));
  expect(film.currentTime).toBeCloseTo(3.2);
  expect((await axe.run(container)).violations).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Take this picture' }));
  expect(said).toEqual([picture, 'closed']);
});

test('where the browser draws nothing, it says so and stays', async () => {
  const { said, user } = await taking(null, 'ar');
  await user.click(screen.getByRole('button', { name: 'خذ هذه الصورة' }));
  expect(screen.getByRole('alert').textContent).toMatch(/^لا يستطيع هذا المتصفح/);
  expect(said).toEqual([]);
});
