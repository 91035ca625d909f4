import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { CHECK_FAILED } from '../build/builtDraft.ts';
import { after } from '../after.ts';
import { goodDraft } from '../commands/testing/drafts.ts';
import { startEditing } from '../editing/editing.ts';
import { memoryJournal, oneCourseShelf } from '../editing/testing.ts';
import { joined } from '../merge/joined.ts';
import { CheckNotes } from './CheckNotes.tsx';

test.each([
  ['en', 'Notes could not be looked for'],
  ['ar', 'تعذّر البحث عن ملاحظات'],
])(
  'in %s it is said of a check that failed: neither that it goes on nor that all is well',
  async (language, words) => {
    const texts = goodDraft();
    const editing = startEditing({
      shelf: oneCourseShelf(Object.fromEntries(texts)),
      course: 'peer-work',
      stored: { texts, others: new Map() },
      journal: memoryJournal(),
      entries: [],
      join: joined,
      startBuilder: (hear) => ({
        build: () => hear({ issues: CHECK_FAILED, page: null }),
        end: () => undefined,
      }),
      now: () => 0,
      after,
    });
    render(
      <I18nProvider i18n={await createEditorI18n(language)}>
        <CheckNotes editing={editing} />
      </I18nProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: words }));
    expect(screen.getByRole('dialog').textContent).toContain(words);
    editing.close();
  },
);
