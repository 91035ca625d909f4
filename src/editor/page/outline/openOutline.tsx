import { render, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { fail, ok } from '../../../core/result.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import { direction } from '../../../i18n/languages.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import { useStore } from '../../../player/play/useStore.ts';
import { memoryDeviceStore } from '../../../session/testing/memoryDeviceStore.ts';
import { Announcer } from '../../../ui/Announcer.tsx';
import { after } from '../../after.ts';
import { blockTypesFor } from '../../commands/blockLists.ts';
import type { Draft } from '../../document/draft.ts';
import { type Editing, startEditing } from '../../editing/editing.ts';
import { oneCourseShelf } from '../../editing/testing.ts';
import { watchRemovals } from '../../editing/watchRemovals.ts';
import { binOf } from '../../shelf/bin.ts';
import { joined } from '../../merge/joined.ts';
import { DraftValues } from '../draftValues.ts';
import { FormContext, type FormTools } from '../form/FormContext.ts';
import { Outline } from './Outline.tsx';

export interface OpenedOutline {
  readonly editing: Editing;
  readonly user: UserEvent;
  /** A file of the draft as it is now. */
  readonly file: (path: string) => string;
  /** Draws the outline anew, as after a view of the whole course. */
  readonly comeBack: () => void;
  /** Another window puts a file into the course, of which this one has not heard yet. */
  readonly addElsewhere: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
}

/** For tests: the outline of a course in memory, whose draft is never built. */
export async function openOutline(
  draft: Draft,
  {
    language = 'en',
    media = {},
    own = [],
  }: {
    readonly language?: string;
    /** Files of other courses of the shelf, by course and path: `hope/media/team.webp`. */
    readonly media?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
    /** The paths of files that the course has itself. */
    readonly own?: readonly string[];
  } = {},
): Promise<OpenedOutline> {
  const i18n = await createEditorI18n(language);
  document.documentElement.dir = direction(language);
  const shelf = {
    ...oneCourseShelf(Object.fromEntries(draft)),
    media: async (course: string, path: string) => {
      const bytes = media[`${course}/${path}`];
      return bytes === undefined ? fail({ kind: 'gone' } as const) : ok(bytes);
    },
  };
  const editing = startEditing({
    shelf,
    course: 'peer-work',
    stored: {
      texts: new Map(shelf.texts),
      others: new Map(own.map((path) => [path, { present: true, size: 1 }])),
    },
    journal: { read: async () => ok([]), keep: async () => ok(null) },
    entries: [],
    join: joined,
    startBuilder: () => ({ build: () => undefined, end: () => undefined }),
    now: () => performance.now(),
    after,
  });
  const bin = binOf(
    shelf,
    'peer-work',
    () => new Date('2026-11-01T10:00:00Z'),
    memoryDeviceStore(),
  );
  watchRemovals(editing, (removed) => void bin.add(removed));
  const drawn = (visit: number) => (
    <I18nProvider i18n={i18n}>
      <Announcer>
        <Opened key={visit} editing={editing} shelf={shelf} bin={bin} />
      </Announcer>
    </I18nProvider>
  );
  const { rerender } = render(drawn(1));
  const file = (path: string) => editing.history.get().draft.get(path) ?? '';
  return {
    editing,
    user: userEvent.setup(),
    file,
    comeBack: () => rerender(drawn(2)),
    addElsewhere: (path, bytes) => shelf.addMedia('peer-work', path, bytes),
  };
}

type OpenedProps = Pick<Parameters<typeof Outline>[0], 'editing' | 'shelf' | 'bin'>;

function Opened({ editing, shelf, bin }: OpenedProps) {
  const { draft } = useStore(editing.history);
  const place = useStore(editing.place);
  const [values] = useState(() => new DraftValues());
  const form: FormTools = {
    ...editing,
    aim: null,
    named: values.named(draft),
    media: new Map(),
    mediaAddress: () => null,
    typesFor: (list) => blockTypesFor(draft, list),
    issuesAt: () => [],
    notesWithin: () => 0,
    isUnwritten: () => false,
  };
  return (
    <FormContext value={form}>
      <Outline
        title="Working with peer workers"
        values={values}
        place={place}
        editing={editing}
        shelf={shelf}
        bin={bin}
      />
    </FormContext>
  );
}

/** What the rows of the outline are called, from the top. */
export const rows = (): readonly string[] =>
  screen.getAllByRole('row').map((row) => row.getAttribute('aria-label') ?? '');

export const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
