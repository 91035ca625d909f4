import { afterEach, expect, test } from 'vitest';

import { compiled } from '../../course/testing/compiledCourse.ts';
import { type FramePort, framePort } from './framePort.ts';
import { type FromFrame, HELLO, type ToldFrame } from './messages.ts';

let port: FramePort | null = null;
afterEach(() => port?.end());

/** A frame with what the page in it hears, and what the editor hears of it. */
function setUp() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const said: FromFrame[] = [];
  port = framePort(frame, (message) => said.push(message));
  /** The page is loaded, and listens. */
  const load = (origin = location.origin, source = frame.contentWindow) => {
    const { port1, port2 } = new MessageChannel();
    const heard: ToldFrame[] = [];
    port1.addEventListener('message', ({ data }: MessageEvent<ToldFrame>) => heard.push(data));
    port1.start();
    window.dispatchEvent(
      new MessageEvent('message', { data: HELLO, origin, source, ports: [port2] }),
    );
    const say = (message: FromFrame) => port1.postMessage(message);
    say({ kind: 'ready' });
    return { heard, say };
  };
  return { send: port.send, said, load };
}

const mode = { kind: 'mode', mode: 'try' } as const;
const show = { kind: 'show', lesson: 'welcome', block: 3 } as const;
const mark = { kind: 'mark', block: 3 } as const;
const cover = { kind: 'shown', lesson: null, shows: 0 } as const;

test('what is sent before the page listens is told as soon as it does, the newest of each', async () => {
  const { send, said, load } = setUp();
  send({ kind: 'mark', block: 2 });
  send(show);
  send(mark);
  send(mode);
  const { heard } = load();
  await expect.poll(() => heard).toEqual([mode, show, mark]);
  expect(said).toEqual([{ kind: 'ready' }]);
});

test('a page that is loaded anew is told all that holds, and comes where the one before was', async () => {
  const { send, said, load } = setUp();
  send(mode);
  send(show);
  const first = load();
  first.say({ kind: 'shown', lesson: 'welcome', shows: 1 });
  await expect.poll(() => said.length).toBe(2);
  const second = load();
  await expect.poll(() => second.heard).toEqual([mode, show]);
  second.say({ kind: 'shown', lesson: 'quiz', shows: 1 });
  await expect.poll(() => said.length).toBe(4);
  const third = load();
  const quiz = { kind: 'show', lesson: 'quiz', block: null };
  await expect.poll(() => third.heard).toEqual([mode, quiz]);
});

test('what a page says before it hears where to be moves nobody', async () => {
  const { send, said, load } = setUp();
  const first = load();
  await expect.poll(() => said.length).toBe(1);
  send(show);
  // It had not heard that yet.
  first.say(cover);
  await expect.poll(() => said.length).toBe(2);
  const second = load();
  await expect.poll(() => second.heard).toEqual([show]);
  send({ kind: 'restart' });
  second.say({ kind: 'shown', lesson: 'welcome', shows: 1 });
  await expect.poll(() => said.length).toBe(4);
  const third = load();
  send(mark);
  await expect.poll(() => third.heard).toEqual([mark]);
});

test('who starts again begins at the cover', async () => {
  const { send, said, load } = setUp();
  send(show);
  const first = load();
  await expect.poll(() => said.length).toBe(1);
  send({ kind: 'restart' });
  await expect.poll(() => first.heard).toEqual([show, { kind: 'restart' }]);
  const second = load();
  send(mark);
  await expect.poll(() => second.heard).toEqual([mark]);
});

test('no other site and no other window is listened to', async () => {
  const { send, said, load } = setUp();
  send(mark);
  const strange = load('https://elsewhere.example');
  const other = load(location.origin, window);
  const own = load();
  await expect.poll(() => own.heard).toEqual([mark]);
  expect([strange.heard, other.heard]).toEqual([[], []]);
  own.say(cover);
  await expect.poll(() => said).toEqual([{ kind: 'ready' }, cover]);
});

/** What was told of pages. */
const toldOf = (heard: readonly ToldFrame[]) =>
  heard
    .flatMap((each) => (each.kind === 'page' ? [each.page] : []))
    .map((page) => ({
      files: [...page.files],
      places: [...page.places.keys()],
    }));

test('of a page only what changed is told, and all of it to a page that is loaded anew', async () => {
  const { send, said, load } = setUp();
  const { cover: course } = compiled();
  const played = (files: readonly (readonly [string, string])[]) => ({
    kind: 'page' as const,
    page: {
      cover: course,
      files: new Map(files),
      texts: new Map(),
      places: new Map([[1, { lesson: 'a', file: 'lessons/a.json', path: ['blocks', 0] }]]),
    },
  });
  const first = load();
  await expect.poll(() => said.length).toBe(1);
  send(
    played([
      ['a', 'A'],
      ['b', 'B'],
    ]),
  );
  send(played([['a', 'A!']]));
  await expect
    .poll(() => toldOf(first.heard))
    .toEqual([
      {
        files: [
          ['a', 'A'],
          ['b', 'B'],
        ],
        places: [1],
      },
      {
        files: [
          ['a', 'A!'],
          ['b', null],
        ],
        places: [],
      },
    ]);
  const second = load();
  await expect.poll(() => toldOf(second.heard)).toEqual([{ files: [['a', 'A!']], places: [1] }]);
});
