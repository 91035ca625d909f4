import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import type { Issue } from '../../../core/issue.ts';
import { ok, type Result } from '../../../core/result.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import type { Target } from '../../../publish/target.ts';
import type { Publication } from '../../../publish/publication.ts';
import { type SettingsSheet, sheetText } from '../../../publish/sheet.ts';
import type { BuiltDraft } from '../../build/builtDraft.ts';
import { type Editing, startEditing } from '../../editing/editing.ts';
import { type OneCourseShelf, oneCourseShelf } from '../../editing/testing.ts';
import { joined } from '../../merge/joined.ts';
import type { Journal } from '../../shelf/journal.ts';
import type {
  Publisher,
  PublishStage,
  PublishTrouble,
  PublishWish,
} from '../../shelf/publisher.ts';
import { memoryVersions } from '../../versions/testing.ts';
import { PublishButton } from '../PublishButton.tsx';
import { PublisherContext } from '../PublisherContext.ts';

const course = {
  title: 'Hope',
  version: '1.0.9',
  language: 'en',
  translations: ['ar'],
  passingScore: 60,
};
const files = {
  'course.json': JSON.stringify(course),
  'lessons/hope.json': '{"id":"hope","title":"One"}',
};

const settings: SettingsSheet = {
  heading: 'Hope, version 1.1.0',
  use: 'Settings for the LMS: SCORM 1.2',
  sections: [
    {
      title: 'Upload',
      paragraphs: [
        'Upload hope-1.1.0-scorm12.zip as it is, as a SCORM package. Do not unpack it before.',
      ],
    },
  ],
};

/** What comes of publishing it, unless a test says otherwise. */
export const publication: Publication = {
  title: 'Hope',
  version: '1.1.0',
  warnings: 2,
  notes: [
    'Warning for SCORM 1.2: An LMS keeps answers together with names, but a survey says “No names”. Change what it says of who reads the answers.',
  ],
  packages: [
    {
      target: 'scorm12',
      name: 'hope-1.1.0-scorm12.zip',
      bytes: 1_234_000,
      sheet: sheetText(settings),
      settings,
    },
  ],
  leftOut: [],
  learners: {
    since: 'package',
    words: 'For learners in progress, since 1.0.0:\n  Nothing.',
    update: {
      edited: ['lessons/hope.json'],
      toDo: [],
      added: [],
      takenOut: [
        { what: 'block', change: 'removed', id: 'b-9', from: { type: 'text', lesson: 'hope' } },
      ],
      rules: [],
    },
  },
  languages: null,
};

interface Told {
  readonly issues?: readonly Issue[];
  readonly answer?: Result<Publication, PublishTrouble>;
  readonly language?: 'en' | 'ar';
  readonly simulated?: Result<string, PublishTrouble>;
  readonly needDesk?: readonly Target[];
}

/** The button that publishes, with a publisher that answers as it is told to. */
export async function publishing({
  issues = [],
  answer = ok(publication),
  language = 'en',
  simulated,
  needDesk = [],
}: Told = {}) {
  const i18n = await createEditorI18n(language);
  const shelf = oneCourseShelf(files);
  const editing = await opened(shelf, issues);
  const wishes: PublishWish[] = [];
  const ends: (() => void)[] = [];
  const stages: ((stage: PublishStage) => void)[] = [];
  const publisher: Publisher = {
    publish: (wish, stage) => {
      wishes.push(wish);
      stages.push(stage);
      return new Promise((settle) => ends.push(() => settle(answer)));
    },
    bytesOf: async (name) => ok(new TextEncoder().encode(name)),
    simulate: simulated === undefined ? null : async () => simulated,
    needDesk: new Set(needDesk),
  };
  render(
    <I18nProvider i18n={i18n}>
      <PublisherContext value={publisher}>
        <PublishButton editing={editing} />
      </PublisherContext>
    </I18nProvider>,
  );
  const user = userEvent.setup();
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  await press(i18n.t('publish.open', { ns: 'editor' }));
  await screen.findByRole('dialog');
  /** Lets the one publication that goes on come to its end. */
  const finish = async () => {
    await waitFor(() => {
      if (ends.length !== 1) throw new Error(`There are ${ends.length} publications, not one.`);
    });
    ends.splice(0).forEach((end) => end());
    await waitFor(() => {
      const said = screen.getByRole('status').textContent;
      if (said !== '') throw new Error(`It still says: ${said}`);
    });
  };
  return {
    user,
    press,
    shelf,
    editing,
    wishes,
    finish,
    tell: (stage: PublishStage) => stages.forEach((tell) => tell(stage)),
  };
}

/** What is lost with the window does not matter here. */
const noJournal: Journal = {
  read: async () => ok([]),
  keep: async () => ok(null),
};

async function opened(shelf: OneCourseShelf, issues: readonly Issue[]): Promise<Editing> {
  const stored = await shelf.read('hope');
  if (!stored.ok) throw new Error('The shelf has one course.');
  return startEditing({
    shelf,
    course: 'hope',
    stored: stored.value,
    journal: noJournal,
    entries: [],
    join: joined,
    versions: memoryVersions(),
    startBuilder: (built) => {
      const draft: BuiltDraft = { issues, page: null };
      return { build: () => queueMicrotask(() => built(draft)), end: () => undefined };
    },
    now: () => 0,
    after: () => () => undefined,
  });
}
