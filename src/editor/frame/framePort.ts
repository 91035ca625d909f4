import { NO_PAGE, pageChanges, type ToldPage } from '../build/buildMessages.ts';
import { type FromFrame, HELLO, type ToFrame, type ToldFrame } from './messages.ts';

/** The editor's side of the frame. */
export interface FramePort {
  /** Is told at once, or as soon as the page listens; also by a page that takes its place. */
  readonly send: (message: ToFrame) => void;
  /** Hears nothing more. */
  readonly end: () => void;
}

/** In the order in which a new page is told what holds. */
const LASTING = ['mode', 'look', 'words', 'media', 'page', 'show', 'mark'] as const;

/**
 * Speaks with the page in a frame, which must be of this site. A page that is loaded anew, as after
 * `restart`, is told all that holds.
 */
export function framePort(frame: HTMLIFrameElement, hear: (message: FromFrame) => void): FramePort {
  const holds = new Map<ToFrame['kind'], ToFrame>();
  let port: MessagePort | null = null;
  let isReady = false;
  let told: ToldPage = NO_PAGE;
  /** How often the page was told where to be. */
  let shows = 0;

  const received = ({ data }: MessageEvent<FromFrame>) => {
    if (data.kind === 'ready') begin();
    // What a page said before it heard where to be does not hold for the next one.
    if (data.kind === 'shown' && data.shows === shows && data.lesson !== lessonHeld()) {
      holds.set('show', { kind: 'show', lesson: data.lesson, block: null });
    }
    hear(data);
  };
  const lessonHeld = () => {
    const show = holds.get('show');
    return show?.kind === 'show' ? show.lesson : null;
  };
  /** A course of a hundred lessons is long: with each letter only what it changes is copied. */
  const tell = (message: ToFrame) => {
    if (message.kind === 'show' || message.kind === 'restart') shows += 1;
    if (message.kind !== 'page') return post(message);
    const page = pageChanges(told, message.page);
    told = message.page;
    return post({ kind: 'page', page });
  };
  const post = (message: ToldFrame) => port?.postMessage(message);
  const begin = () => {
    isReady = true;
    told = NO_PAGE;
    shows = 0;
    for (const kind of LASTING) {
      const message = holds.get(kind);
      if (message !== undefined) tell(message);
    }
  };
  const greeted = ({ data, origin, source, ports: [handedOver] }: MessageEvent<unknown>) => {
    const isOurs = origin === location.origin && source === frame.contentWindow;
    if (!isOurs || data !== HELLO || handedOver === undefined) return;
    port?.close();
    port = handedOver;
    isReady = false;
    port.addEventListener('message', received);
    port.start();
  };
  window.addEventListener('message', greeted);

  return {
    send: (message) => {
      if (message.kind !== 'restart') holds.set(message.kind, message);
      else holds.delete('show');
      if (isReady) tell(message);
    },
    end: () => {
      window.removeEventListener('message', greeted);
      port?.close();
    },
  };
}
