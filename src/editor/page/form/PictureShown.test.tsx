import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../../i18n/editor.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import { PictureShown } from './PictureShown.tsx';

const button = () => screen.queryByRole('button', { name: 'Crop or turn' });

test('who cut a picture is still at the button until what was cut can be shown', async () => {
  const i18n = await createEditorI18n('en');
  const shown = (address: string | null) => (
    <I18nProvider i18n={i18n}>
      <PictureShown address={address} canBeCut onCropped={() => undefined} />
    </I18nProvider>
  );
  const { rerender } = render(shown(null));
  expect(button()).toBeNull();
  rerender(shown('blob:whole'));
  button()?.focus();
  rerender(shown(null));
  expect([document.activeElement, screen.queryByRole('presentation')]).toEqual([button(), null]);
  rerender(shown('blob:part'));
  expect(document.activeElement).toBe(button());
});
