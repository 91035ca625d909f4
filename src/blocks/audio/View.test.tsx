import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { MediaBase } from '../../ui/MediaBase.tsx';
import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { audioFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['audio']));

const captioned = compileFixture('audio', audioFixtures.captioned);

function show(props: Partial<BlockHostProps> = {}) {
  const sent = vi.fn();
  const host = (more: Partial<BlockHostProps>) => (
    <MediaBase value="./content/">
      <BlockHost block={captioned} act={sent} {...props} {...more} />
    </MediaBase>
  );
  const { rerender } = render(host({}));
  return { sent, become: (more: Partial<BlockHostProps>) => rerender(host(more)) };
}

function player(): HTMLAudioElement {
  const [audio] = document.querySelectorAll('audio');
  if (audio === undefined) throw new Error('Nothing plays.');
  return audio;
}

/** What a browser would know of the recording, which jsdom does not play. */
function playTo(at: number, duration = 40) {
  const played = { length: 1, start: () => 0, end: () => at };
  for (const [name, value] of Object.entries({ played, currentTime: at, duration })) {
    Object.defineProperty(player(), name, { value, configurable: true, writable: true });
  }
}

describe('a recording', () => {
  it('has controls of its own, and waits to be played', () => {
    show();
    const { controls, autoplay, preload, src } = player();
    expect({ controls, autoplay, preload, src }).toEqual({
      controls: false,
      autoplay: false,
      preload: 'metadata',
      src: expect.stringMatching(/content\/media\/first-week\.mp3$/),
    });
    const group = screen.getByRole('group', { name: 'Lena tells of her first week' });
    expect([...group.querySelectorAll('button')].map(({ title }) => title)).toEqual([
      'Play',
      'Turn sound off',
      'Captions',
    ]);
    expect(screen.getByRole('slider', { name: 'Place in the recording' })).toBeDefined();
    expect(screen.getByRole('combobox', { name: 'Speed' })).toBeDefined();
    expect(screen.getByText('Heard 0 of 40 seconds — 90% counts as done.')).toBeDefined();
  });

  it('tells what was heard, and goes on where the learner stopped', () => {
    const { sent } = show({ kept: { kind: 'ranges', ranges: [[0, 11]] } });
    playTo(0);
    fireEvent.loadedMetadata(player());
    expect(player().currentTime).toBe(10);
    expect(screen.getByText('It goes on at 0:10, where you stopped.')).toBeDefined();
    playTo(14);
    fireEvent.pause(player());
    expect(sent.mock.calls).toEqual([[{ type: 'play', from: 0, to: 14 }]]);
  });

  it('goes on there, too, when it was loaded before the page was drawn', () => {
    const loaded = vi.spyOn(HTMLMediaElement.prototype, 'readyState', 'get').mockReturnValue(1);
    show({ kept: { kind: 'ranges', ranges: [[0, 11]] } });
    expect(player().currentTime).toBe(10);
    loaded.mockRestore();
  });

  it('is done by whoever reads its transcript instead', async () => {
    const { sent, become } = show();
    await userEvent.click(screen.getByText('Transcript'));
    await userEvent.click(screen.getByRole('button', { name: 'I have read the transcript' }));
    expect(sent.mock.calls).toEqual([[{ type: 'play', from: 0, to: 40 }]]);
    become({ done: true });
    expect(document.activeElement?.textContent).toBe('This recording is done.');
  });

  it('that cannot be played leaves its transcript, open, and the file to keep', () => {
    show();
    fireEvent.error(player());
    expect(screen.getByRole('alert').textContent).toContain('The transcript tells the same');
    expect(screen.getByRole('link').getAttribute('href')).toBe('./content/media/first-week.mp3');
    expect(screen.getByText('Transcript').closest('details')?.open).toBe(true);
  });
});

it('shows what is said while it is said, without the marks of WebVTT', () => {
  class Cue {
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
    getCueAsHTML() {
      return { textContent: this.text.replaceAll(/<[^>]*>/g, '') };
    }
  }
  vi.stubGlobal('VTTCue', Cue);
  const track = Object.assign(new EventTarget(), {
    language: 'en-AU',
    mode: 'showing',
    activeCues: [new Cue('<v Lena>I only listened.')],
  });
  const tracks = Object.assign(new EventTarget(), { [Symbol.iterator]: () => [track].values() });
  vi.spyOn(HTMLMediaElement.prototype, 'textTracks', 'get').mockReturnValue(tracks as never);
  show();
  expect(screen.getByText('I only listened.').lang).toBe('en-AU');
  track.activeCues = [];
  act(() => void track.dispatchEvent(new Event('cuechange')));
  expect(screen.queryByText('I only listened.')).toBeNull();
  vi.unstubAllGlobals();
});
