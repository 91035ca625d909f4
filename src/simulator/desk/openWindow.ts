import type { CourseEnd, CourseLine, Listener } from '../line/courseLine.ts';
import type { DeskSaid } from '../line/messages.ts';
import type { NoteName } from '../record/logEntry.ts';
import type { DeskStore } from './desk.ts';
import type { CourseWindow } from './deskState.ts';
import type { Host } from './host.ts';

/** What a window needs of the page that it is on. */
export interface WindowPorts {
  /** Runs something after so many milliseconds; gives back how to give that up. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly connect: (end: CourseEnd, listener: Listener) => CourseLine;
}

/** The window in which a course is open, one at a time. */
export interface OpenWindow {
  /** Its frame is on the page; gives back what to do when it has left. */
  readonly attend: (frame: Window) => () => void;
  readonly tell: (said: DeskSaid) => void;
  /** Lets the course leave, with a goodbye or without; waits for it, but not for ever. */
  readonly leave: (how: 'close' | 'kill') => void;
  /** The course was kept from something: said once of each address. */
  readonly blocked: (what: NoteName, address: string) => void;
}

/**
 * Milliseconds that the page around the course has to stand, and to let the course go: a slow LMS
 * takes five seconds to store, and again five to end the session.
 */
const PATIENCE = { stand: 10_000, close: 12_000, kill: 1_000 };

/** The most that is said of one launch, and the most characters of an address: any may be made up. */
const MOST_SAID = 100;
const LONGEST_ADDRESS = 200;

/** What a sandbox lets a course do, if this run allows it. */
const TOKENS: Readonly<Partial<Record<NoteName, string>>> = {
  window: 'allow-popups',
  download: 'allow-downloads',
};

export function openWindow(
  store: DeskStore,
  host: Host,
  { after, connect, tell }: WindowPorts & { tell: (what: NoteName, about: string) => void },
): OpenWindow {
  let line: CourseLine | null = null;
  let giveUp: (() => void) | null = null;
  const told = new Set<string>();

  const reach = (stage: CourseWindow['stage']): void =>
    store.setState(({ window }) => ({ window: window === null ? null : { ...window, stage } }));
  const shut = (): void => store.setState({ window: null });

  const blocked: OpenWindow['blocked'] = (what, address) => {
    const { sandbox } = store.getState().file;
    const about = address.slice(0, LONGEST_ADDRESS);
    const known = told.has(`${what} ${about}`) || told.size >= MOST_SAID;
    if (known || sandbox.split(' ').includes(TOKENS[what] ?? '')) return;
    told.add(`${what} ${about}`);
    tell(what, about);
  };

  const start = (): void => {
    const { troubles, window } = store.getState();
    if (window === null || window.stage === 'closing') return;
    giveUp?.();
    reach('open');
    line?.tell({ kind: 'start', ...window.unit, troubles: [...troubles] });
  };

  const listener: Listener = {
    refused: (what) => {
      blocked(what, '');
      if (what === 'flood') shut();
    },
    said: (said) => {
      if (said.kind === 'ready') start();
      else if (said.kind === 'blocked') blocked(said.what, said.address);
      else if (said.kind !== 'gone') host.hear(said);
      else if (store.getState().window?.stage === 'closing') shut();
    },
  };

  return {
    attend: (frame) => {
      const { file, window } = store.getState();
      told.clear();
      line = connect(
        { frame, origin: new URL(file.origin).origin, nonce: window?.nonce ?? '' },
        listener,
      );
      giveUp = after(PATIENCE.stand, () => reach('unreachable'));
      return () => {
        giveUp?.();
        line?.hangUp();
        line = null;
      };
    },
    tell: (said) => line?.tell(said),
    leave: (how) => {
      if (store.getState().window?.stage !== 'open') return shut();
      giveUp?.();
      reach('closing');
      line?.tell({ kind: how });
      giveUp = after(PATIENCE[how], shut);
    },
    blocked,
  };
}
