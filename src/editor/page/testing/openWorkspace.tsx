import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';

import { ok } from '../../../core/result.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import { Announcer } from '../../../ui/Announcer.tsx';
import { after } from '../../after.ts';
import { type Editing, startEditing } from '../../editing/editing.ts';
import { oneCourseShelf, type OneCourseShelf } from '../../editing/testing.ts';
import { joined } from '../../merge/joined.ts';
import type { Journal } from '../../shelf/journal.ts';
import { DraftValues } from '../draftValues.ts';
import { FormContext } from '../form/FormContext.ts';
import { useFormTools } from '../form/useFormTools.ts';
import { WorkspaceFrame } from '../WorkspaceFrame.tsx';
import type { Workspace } from '../workspaces.ts';

export interface OpenedWorkspace {
  readonly editing: Editing;
  readonly shelf: OneCourseShelf;
  readonly user: UserEvent;
  /** How often the way back to writing was taken. */
  readonly closed: () => number;
}

/** For tests: a workspace over a course in memory, whose draft is never built. */
export async function openWorkspace(
  workspace: Workspace,
  files: Readonly<Record<string, string>>,
  language = 'en',
): Promise<OpenedWorkspace> {
  const i18n = await createEditorI18n(language);
  const shelf = oneCourseShelf(files);
  const stored = await shelf.read('hope');
  const editing = startEditing({
    shelf,
    course: 'hope',
    stored: stored.ok ? stored.value : { texts: new Map(), others: new Map() },
    journal: forgetful,
    entries: [],
    join: joined,
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => performance.now(),
    after,
  });
  const values = new DraftValues();
  let closed = 0;
  render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        <InForm editing={editing} values={values}>
          <WorkspaceFrame
            workspace={workspace}
            editing={editing}
            values={values}
            media={noMedia}
            onClose={() => (closed += 1)}
          />
        </InForm>
      </Announcer>
    </I18nProvider>,
  );
  return { editing, shelf, user: userEvent.setup(), closed: () => closed };
}

const forgetful: Journal = {
  read: async () => ok([]),
  keep: async () => ok(null),
};

const noMedia: ReadonlyMap<string, string> = new Map();

interface InFormProps {
  readonly editing: Editing;
  readonly values: DraftValues;
  readonly children: ReactNode;
}

function InForm({ editing, values, children }: InFormProps) {
  return <FormContext value={useFormTools(editing, values, noMedia)}>{children}</FormContext>;
}
