import { fireEvent, render, screen } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { PartBoundary } from './PartBoundary.tsx';

const Gone = lazy(() => Promise.reject(new TypeError('Failed to fetch')));

test('a part that cannot be fetched says so, all else stays, and another part is drawn in its place', async () => {
  const i18n = await createEditorI18n('en');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = (about: string) => (
    <I18nProvider i18n={i18n}>
      <textarea aria-label="Text" />
      <PartBoundary about={about}>
        <Suspense>{about === 'review' ? <Gone /> : <p>Versions</p>}</Suspense>
      </PartBoundary>
    </I18nProvider>
  );
  const { rerender } = render(page('review'));
  fireEvent.change(screen.getByRole('textbox', { name: 'Text' }), { target: { value: 'Hope' } });
  expect((await screen.findByRole('alert')).textContent).toContain('Once it says “Saved”');
  expect(screen.getByRole('button', { name: 'Open the page anew' })).toBeDefined();
  expect(screen.getByDisplayValue('Hope')).toBeDefined();

  rerender(page('versions'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('Versions')).toBeDefined();
  logged.mockRestore();
});
