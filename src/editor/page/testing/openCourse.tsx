import { render, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';

import { ok } from '../../../core/result.ts';
import { createEditorI18n } from '../../../i18n/editor.ts';
import { I18nProvider } from '../../../i18n/useTranslation.tsx';
import { Announcer } from '../../../ui/Announcer.tsx';
import { after } from '../../after.ts';
import { draftBuild } from '../../build/buildDraft.ts';
import type { BuiltDraft } from '../../build/builtDraft.ts';
import { type Editing, startEditing } from '../../editing/editing.ts';
import { type OneCourseShelf, oneCourseShelf } from '../../editing/testing.ts';
import { HELLO, type FromFrame, type ToldFrame } from '../../frame/messages.ts';
import { joined } from '../../merge/joined.ts';
import { templateFiles } from '../../templates/templateFiles.ts';
import { CoursePage } from '../CoursePage.tsx';
import { fetchOutline } from '../fetchOutline.ts';
import { comeBack } from '../standing.ts';

export interface OpenedCourse {
  readonly shelf: OneCourseShelf;
  readonly editing: Editing;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** What the page in the frame was told, in its order. */
  readonly told: readonly ToldFrame[];
  /** Says something as that page does. */
  readonly say: (message: FromFrame) => void;
}

/** For tests: the editor over a new course in memory; its page is heard, and is built and checked at once. */
export async function openCourse(
  files: Readonly<Record<string, string>> = newCourse(),
): Promise<OpenedCourse> {
  const i18n = await createEditorI18n('en');
  await fetchOutline();
  const shelf = oneCourseShelf(files);
  const stored = await shelf.read('hope');
  const editing = startEditing({
    shelf,
    course: 'hope',
    stored: stored.ok ? stored.value : { texts: new Map(), others: new Map() },
    journal: { read: async () => ok([]), keep: async () => ok(null) },
    entries: [],
    join: joined,
    startBuilder: atOnce,
    now: () => performance.now(),
    after,
  });
  comeBack(editing, shelf);
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Announcer>
        <CoursePage editing={editing} shelf={shelf} media={new Map()} onLeave={() => undefined} />
      </Announcer>
    </I18nProvider>,
  );
  const frame = container.querySelector('iframe');
  const { told, say } = pageIn(frame);
  // A view of the whole course has no page beside it.
  if (frame !== null) await waitFor(() => expect(told).not.toEqual([]));
  return { shelf, editing, user: userEvent.setup(), container, told, say };
}

/** A course of one lesson with a text, as “Nothing yet” makes it. */
const newCourse = (): Record<string, string> =>
  Object.fromEntries(
    templateFiles('empty', { id: 'hope', title: 'Hope', language: 'en', today: '2026-11-29' }),
  );

function atOnce(hear: (built: BuiltDraft) => void) {
  const { page, issues } = draftBuild(() => 0.5);
  return {
    build: (draft: Parameters<typeof page>[0]) =>
      hear({ page: page(draft), issues: issues(draft, 'hope') }),
    end: () => undefined,
  };
}

/** What stands in for the page in the frame. */
function pageIn(frame: HTMLIFrameElement | null): Pick<OpenedCourse, 'told' | 'say'> {
  const { port1, port2 } = new MessageChannel();
  const told: ToldFrame[] = [];
  port1.addEventListener('message', ({ data }: MessageEvent<ToldFrame>) => told.push(data));
  port1.start();
  const { origin } = location;
  const source = frame?.contentWindow ?? null;
  window.dispatchEvent(
    new MessageEvent('message', { data: HELLO, origin, source, ports: [port2] }),
  );
  const say = (message: FromFrame) => port1.postMessage(message);
  say({ kind: 'ready' });
  return { told, say };
}
