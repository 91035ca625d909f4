import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { valueStore } from '../../session/valueStore.ts';
import { type BuiltDraft, CHECK_FAILED } from '../build/builtDraft.ts';
import { Broken } from './PageFrame.tsx';

test.each([
  ['errors keep it from being played', [], /as soon as the errors are mended/],
  [
    'whatever builds it failed',
    CHECK_FAILED,
    /Once it says “Saved” at the top, open the page anew/,
  ],
] as const)('where no page comes since %s, that is what is said', async (_why, issues, words) => {
  const built = valueStore<BuiltDraft | null>({ issues, page: null });
  render(
    <I18nProvider i18n={await createEditorI18n('en')}>
      <Broken editing={{ built }} />
    </I18nProvider>,
  );
  expect(screen.getByText(words)).toBeDefined();
});
