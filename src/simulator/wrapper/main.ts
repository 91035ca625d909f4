import {
  type CourseSaid,
  type DeskSaid,
  type Envelope,
  type LaunchedUnit,
  LONGEST_TEXT,
} from '../line/messages.ts';
import type { Troubles } from '../record/troubles.ts';
import { type CourseApi, openCourseApi } from './courseApi.ts';
import { watchLinks } from './watchLinks.ts';
import './wrapper.css';

/**
 * The page around a course, on the host of the package: SCORM's API answers at once, so it has to be
 * where the course can reach it. What the LMS keeps is on the desk, on another host.
 */

/**
 * The simulator's server has both hosts, and the desk always this one. On a plain web host there is one
 * for both: what plays there was made by the same editor.
 */
const desk = /^course-[\da-f]+\.localhost$/.test(location.hostname)
  ? `http://127.0.0.1:${location.port}`
  : location.origin;
const nonce = location.hash.slice(1);

let troubles: Troubles = new Set();
let api: CourseApi | null = null;
let frame: HTMLIFrameElement | null = null;

addEventListener('message', ({ data, origin, source }) => {
  if (source !== parent || origin !== desk) return;
  const { nonce: addressed, said }: Envelope<DeskSaid> = data;
  if (addressed === nonce) obey(said);
});
say({ kind: 'ready' });

function say(said: CourseSaid): void {
  const envelope: Envelope<CourseSaid> = { nonce, said };
  parent.postMessage(envelope, desk);
}

function obey(said: DeskSaid): void {
  switch (said.kind) {
    case 'start':
      troubles = new Set(said.troubles);
      return start(said);
    case 'troubles':
      troubles = new Set(said.troubles);
      return;
    case 'kill':
      api?.end();
      return leave();
    case 'close':
      return leave();
  }
}

function start({ launch, runtime, values }: LaunchedUnit): void {
  if (frame !== null) return;
  if (runtime !== null) offer(runtime, values);
  frame = document.createElement('iframe');
  frame.title = document.title;
  frame.allow = 'fullscreen; autoplay';
  frame.addEventListener('load', () => watchLinks(frame?.contentWindow ?? null, say));
  frame.src = `../package/${launch}`;
  document.body.append(frame);
}

/** Where courses look for it: in a window above theirs. */
function offer(runtime: 'scorm12' | 'scorm2004', values: LaunchedUnit['values']): void {
  api = openCourseApi(runtime, values, {
    troubles: () => troubles,
    block: holdUp,
    say: (said) => say(said.kind === 'call' ? { ...said, ...cut(said) } : said),
  });
  Object.defineProperty(window, api.windowApi.name, { value: api.windowApi.api });
}

const cut = ({ answer, element, value }: Extract<CourseSaid, { readonly kind: 'call' }>) => ({
  answer: answer.slice(0, LONGEST_TEXT),
  element: element.slice(0, LONGEST_TEXT),
  value: value.slice(0, LONGEST_TEXT),
});

/** What the course says on its way out is said before this page says that it is gone. */
function leave(): void {
  frame?.remove();
  frame = null;
  say({ kind: 'gone' });
}

/** Holds the course up, as a synchronous request does. */
function holdUp(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
