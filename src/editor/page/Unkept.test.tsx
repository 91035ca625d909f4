import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import type { StorageFailure } from '../../lms/keyValueStorage.ts';
import type { SavingState } from '../editing/saving.ts';
import { valueStore } from '../../session/valueStore.ts';
import { Unkept } from './Unkept.tsx';

test.each(['blocked', 'full'] as const)(
  'where the browser keeps nothing (%s), it is said what is lost with the window, until it was read',
  async (cause) => {
    const unkept = valueStore<StorageFailure | null>(null);
    const saving = valueStore<SavingState>('saved');
    const i18n = await createEditorI18n('en');
    const page = (
      <I18nProvider i18n={i18n}>
        <Unkept editing={{ unkept, saving }} />
      </I18nProvider>
    );
    const { rerender } = render(page);
    expect(screen.queryByRole('alert')).toBeNull();
    unkept.set({ cause, detail: '' });
    rerender(page);
    const told = screen.getByRole('alert').textContent;
    for (const lost of ['undone', 'versions', 'bin', 'comments']) expect(told).toContain(lost);
    // It says that the course is saved.
    act(() => saving.set({ kind: 'full' }));
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => saving.set('saving'));
    await userEvent.click(screen.getByRole('button', { name: 'I understand' }));
    expect(screen.queryByRole('alert')).toBeNull();
  },
);
