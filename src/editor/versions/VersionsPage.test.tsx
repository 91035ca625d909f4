import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ok } from '../../core/result.ts';
import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { after } from '../after.ts';
import { goodDraft } from '../commands/testing/drafts.ts';
import { setField } from '../commands/setField.ts';
import { startEditing } from '../editing/editing.ts';
import { oneCourseShelf } from '../editing/testing.ts';
import { joined } from '../merge/joined.ts';
import { DraftValues } from '../page/draftValues.ts';
import { memoryVersions } from './testing.ts';
import { VersionsPage } from './VersionsPage.tsx';

test('a version is kept by a name, compared with now in words, read and brought back; undo takes that away', async () => {
  const shelf = oneCourseShelf(Object.fromEntries(goodDraft()));
  const editing = startEditing({
    shelf,
    course: 'hope',
    stored: { texts: new Map(shelf.texts), others: new Map() },
    journal: { read: async () => ok([]), keep: async () => ok(null) },
    entries: [],
    join: joined,
    versions: memoryVersions(),
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => 0,
    after,
  });
  const user = userEvent.setup();
  render(
    <I18nProvider i18n={await createEditorI18n('en')}>
      <Announcer>
        <VersionsPage
          editing={editing}
          values={new DraftValues()}
          media={new Map()}
          onClose={() => undefined}
        />
      </Announcer>
    </I18nProvider>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Name of the version' }), 'For Ana');
  await user.click(screen.getByRole('button', { name: 'Keep this version' }));
  const before = editing.history.get().draft;
  editing.act(setField({ file: 'course.json', path: ['title'] }, 'Working with many peers'));
  await user.click(await screen.findByRole('button', { name: /^Compare: .*For Ana/ }));
  expect((await screen.findByRole('heading', { name: 'The course · Title' })).tagName).toBe('H3');
  expect(screen.getByText('Changed')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Read: .*For Ana/ }));
  expect((await screen.findByRole('heading', { name: 'The course' })).tagName).toBe('H3');
  expect(screen.queryByText('Added')).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Bring back: .*For Ana/ }));
  expect(editing.history.get().draft).toEqual(before);
  editing.undo();
  expect(editing.history.get().draft.get('course.json')).toContain('many peers');
  editing.close();
});
