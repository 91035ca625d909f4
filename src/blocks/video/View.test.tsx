import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import type { BlockState } from '../../core/blockState.ts';
import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { videoFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['video']));

const local = compileFixture('video', videoFixtures.local);
const external = compileFixture('video', videoFixtures.external);

function show(props: Partial<BlockHostProps> = {}) {
  const sent = vi.fn();
  const host = (more: Partial<BlockHostProps>) => (
    <MediaBase value="./content/">
      <BlockHost block={local} act={sent} {...props} {...more} />
    </MediaBase>
  );
  const { rerender, unmount } = render(host({}));
  const parts = () => sent.mock.calls.map(([{ from, to }]) => [from, to]);
  return { sent, parts, unmount, become: (more: Partial<BlockHostProps>) => rerender(host(more)) };
}

const film = (): HTMLVideoElement =>
  screen.getByLabelText<HTMLVideoElement>(/./, { selector: 'video' });

/** What a browser would know of the film, which jsdom does not play. */
function playTo(ranges: readonly (readonly [number, number])[], at: number, duration = 75) {
  const played = {
    length: ranges.length,
    start: (index: number) => ranges[index]?.[0] ?? 0,
    end: (index: number) => ranges[index]?.[1] ?? 0,
  };
  for (const [name, value] of Object.entries({ played, currentTime: at, duration })) {
    Object.defineProperty(film(), name, { value, configurable: true, writable: true });
  }
}

const played = (...ranges: readonly (readonly [number, number])[]): BlockState => ({
  kind: 'ranges',
  ranges,
});

const fail = () => {
  const last = film().querySelector('source:last-of-type');
  if (last !== null) fireEvent.error(last);
};

const frame = () => document.querySelector('iframe');

const button = () => screen.getByRole('button', { name: 'Play on player.example.org' });

describe('a video', () => {
  it('has controls of its own, not the browser’s, and waits to be played', () => {
    show();
    const { controls, autoplay, preload, poster } = film();
    expect({ controls, autoplay, preload }).toEqual({
      controls: false,
      autoplay: false,
      preload: 'metadata',
    });
    expect(poster).toMatch(/content\/media\/day\.webp$/);
    expect(film().hasAttribute('playsinline')).toBe(true);
    const sources = [...film().querySelectorAll('source')].map(({ type, src }) => [type, src]);
    expect(sources).toEqual([
      ['video/webm', expect.stringContaining('content/media/day.webm')],
      ['video/mp4', expect.stringContaining('content/media/day.mp4')],
    ]);
    const [track] = film().querySelectorAll('track');
    expect([track?.kind, track?.srclang, track?.label, track?.default]).toEqual([
      'captions',
      'en-AU',
      'English',
      true,
    ]);
    expect(screen.getByRole('heading', { name: 'A day with a peer worker' })).toBeDefined();
    expect(screen.getByText('Watched 0 of 75 seconds — 90% counts as done.')).toBeDefined();
  });

  it('tells what was played every five seconds, and not more often', () => {
    const { parts } = show();
    playTo([[0, 4]], 4);
    fireEvent.timeUpdate(film());
    expect(parts()).toEqual([]);
    playTo([[0, 5.2]], 5.2);
    fireEvent.timeUpdate(film());
    playTo([[0, 7]], 7);
    fireEvent.timeUpdate(film());
    expect(parts()).toEqual([[0, 5.2]]);
    expect(screen.getByText(/^Watched 6 of 75 seconds/)).toBeDefined();
  });

  it.each(['pause', 'seeking', 'ended'])('tells it at once on %s', (event) => {
    const { parts } = show();
    playTo([[0, 2.5]], 2.5);
    fireEvent(film(), new Event(event));
    expect(parts()).toEqual([[0, 2.5]]);
  });

  it.each([
    ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['something is pressed', () => document.dispatchEvent(new Event('click'))],
  ])('tells it before others hear of it, when %s', (_name, leave) => {
    const { sent } = show();
    const order: string[] = [];
    sent.mockImplementation(() => order.push('told'));
    const save = () => order.push('saved');
    document.addEventListener('visibilitychange', save, { once: true });
    window.addEventListener('pagehide', save, { once: true });
    document.addEventListener('click', save, { once: true });
    playTo([[0, 2.5]], 2.5);
    act(leave);
    expect(order).toEqual(['told', 'saved']);
    document.removeEventListener('visibilitychange', save);
    window.removeEventListener('pagehide', save);
    document.removeEventListener('click', save);
  });

  it('tells it when the learner goes elsewhere', () => {
    const { parts, unmount } = show();
    playTo([[0, 2.5]], 2.5);
    unmount();
    expect(parts()).toEqual([[0, 2.5]]);
  });

  it('counts nothing that was skipped, and nothing twice', () => {
    const { parts } = show({ kept: played([0, 10]) });
    playTo([[0, 9], [60, 60.1]], 60); // prettier-ignore
    fireEvent.seeking(film());
    expect(parts()).toEqual([]);
    playTo([[0, 9], [60, 62]], 62); // prettier-ignore
    fireEvent.pause(film());
    fireEvent.ended(film());
    expect(parts()).toEqual([[60, 62]]);
  });

  it('goes on where the learner stopped, without playing by itself', () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play');
    show({ kept: played([0, 31]) });
    playTo([], 0);
    fireEvent.loadedMetadata(film());
    expect(film().currentTime).toBe(30);
    expect(screen.getByText('It goes on at 0:30, where you stopped.')).toBeDefined();
    expect(play).not.toHaveBeenCalled();
  });

  it('comes in another language when the course does, and goes on at the same place', () => {
    const { become } = show();
    playTo([[0, 31]], 31);
    fireEvent.pause(film());
    const { content } = local;
    const arabic = {
      kind: 'local',
      silent: true,
      captions: [],
      sources: [{ format: 'webm', address: 'ar' }],
    } as const;
    become({ block: { ...local, content: { ...content, film: arabic } } });
    playTo([], 0);
    fireEvent.loadedMetadata(film());
    expect([film().querySelector('source')?.src, film().currentTime]).toEqual([
      expect.stringMatching(/content\/ar$/),
      30,
    ]);
  });

  it('goes on at the same place of a file that is shorter than stated', () => {
    show({ kept: played([0, 31]) });
    playTo([], 0, 37.5);
    fireEvent.loadedMetadata(film());
    expect(film().currentTime).toBe(15);
  });

  it('says once to screen readers that it is done', () => {
    const { become } = show();
    expect(screen.getByRole('status').textContent).toBe('');
    become({ done: true });
    expect(screen.getByRole('status').textContent).toBe('This video is done.');
  });

  it('is quiet about one that was done before', () => {
    show({ done: true, kept: played([0, 75]) });
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText('This video is done.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'I have read the transcript' })).toBeNull();
  });

  it('is told in minutes when it is long', () => {
    show({ block: compileFixture('video', videoFixtures.long), kept: played([0, 200]) });
    expect(screen.getByText('Watched 3 of 20 minutes — 80% counts as done.')).toBeDefined();
  });

  it('asks for nothing when going past it is enough', () => {
    show({ block: compileFixture('video', videoFixtures.mayBePassed) });
    expect(screen.getByText('Watched 0 of 30 seconds')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^I have/, hidden: true })).toBeNull();
  });

  it.each(Object.entries(videoFixtures))('draws the example %s', (_, authored) => {
    show({ block: compileFixture('video', authored) });
    expect(screen.getByRole('heading', { level: 2, name: authored.title })).toBeDefined();
  });
});

describe('its transcript', () => {
  it('opens below the film where there is little room, and counts as watched', async () => {
    const { sent, become } = show();
    await userEvent.click(screen.getByText('Transcript'));
    await userEvent.click(screen.getByRole('button', { name: 'I have read the transcript' }));
    expect(sent.mock.calls).toEqual([[{ type: 'play', from: 0, to: 75 }]]);
    become({ done: true });
    expect(document.activeElement?.textContent).toBe('This video is done.');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stands beside the film where there is room, and scrolls by keys', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1);
    show();
    const transcript = screen.getByRole('region', { name: /^Transcript ./ });
    expect(transcript.tabIndex).toBe(0);
    expect(transcript.textContent).toContain('How was your week?');
    expect(screen.getByRole('heading', { level: 3, name: 'Transcript' })).toBeDefined();
  });
});

describe('a film that cannot be played', () => {
  it('leaves the transcript, open, and the file to keep', () => {
    show();
    fail();
    expect(screen.getByRole('alert').textContent).toContain('This video cannot be played here.');
    expect(
      screen.getByRole('link', { name: 'Download the video (MP4)' }).getAttribute('href'),
    ).toBe('./content/media/day.mp4');
    expect(screen.getByText('Transcript').closest('details')?.open).toBe(true);
  });

  it('is no failure while another format is left', () => {
    show();
    const [first] = film().querySelectorAll('source');
    if (first !== undefined) fireEvent.error(first);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be tried again, and still counts', async () => {
    const { parts } = show();
    fail();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    playTo([[0, 3]], 3);
    fireEvent.pause(film());
    expect(parts()).toEqual([[0, 3]]);
  });
});

describe('a film on another site', () => {
  it('is not asked for until the learner agrees, and says who will know', () => {
    show({ block: external });
    expect(frame()).toBeNull();
    expect(screen.getByText('This video is on Example Films.')).toBeDefined();
    expect(screen.getByText(/player\.example\.org learns that you watch/)).toBeDefined();
    const link = screen.getByRole('link', { name: /^Watch it on Example Films/ });
    expect(link.getAttribute('href')).toBe('https://www.example.org/films/stories');
  });

  it('is done by the learner’s word', async () => {
    const { sent, become } = show({ block: external });
    await userEvent.click(screen.getByRole('button', { name: 'I have watched it' }));
    expect(sent.mock.calls).toEqual([[{ type: 'play', from: 0, to: 60 }]]);
    become({ done: true });
    expect(document.activeElement?.textContent).toBe('This video is done.');
  });

  it('is framed with no more rights than it needs, for this visit', async () => {
    const { unmount } = show({ block: external });
    await userEvent.click(button());
    expect(document.activeElement).toBe(frame());
    expect(frame()?.title).toBe('Stories of recovery');
    expect(frame()?.src).toBe('https://player.example.org/embed/stories');
    expect(frame()?.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-presentation',
    );
    expect(frame()?.getAttribute('referrerpolicy')).toBe('strict-origin');
    unmount();
    show({ block: external });
    expect(frame()).not.toBeNull();
    expect(Object.keys({ ...localStorage, ...sessionStorage })).toEqual([]);
  });
});
