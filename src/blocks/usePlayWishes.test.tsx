import { act, fireEvent, render, screen } from '@testing-library/react';
import { useCallback, useMemo, useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { type FilmWishes, NO_WISHES } from '../core/filmWishes.ts';
import { FilmLikingContext } from '../ui/FilmLiking.ts';
import { BlockHost } from './BlockHost.tsx';
import { compileFixture } from './compileFixture.ts';
import { preloadViews } from './views.ts';
import { videoFixtures } from './video/fixtures.ts';

beforeAll(() => preloadViews(['video']));

const local = compileFixture('video', videoFixtures.local);
const long = compileFixture('video', videoFixtures.long);

const film = (): HTMLVideoElement =>
  screen.getByLabelText<HTMLVideoElement>(/./, { selector: 'video' });

/** Two films of one page that follow the same wishes, as in the player. */
function showTwo(given: Partial<FilmWishes> = {}) {
  const changes: Partial<FilmWishes>[] = [];
  function Page() {
    const [wishes, setWishes] = useState<FilmWishes>({ ...NO_WISHES, ...given });
    const onWish = useCallback((change: Partial<FilmWishes>) => {
      changes.push(change);
      setWishes((before) => ({ ...before, ...change }));
    }, []);
    const liking = useMemo(() => ({ wishes, onWish }), [onWish, wishes]);
    return (
      <FilmLikingContext value={liking}>
        <BlockHost block={local} />
        <BlockHost block={long} />
      </FilmLikingContext>
    );
  }
  render(<Page />);
  const films = [...document.querySelectorAll('video')].map(loaded);
  return { changes, settings: () => films.map(settingsOf), films };
}

/** A film of which a browser knows how long it is. */
function loaded(player: HTMLVideoElement): HTMLVideoElement {
  Object.defineProperty(player, 'readyState', { value: 1 });
  fireEvent.loadedMetadata(player);
  return player;
}

const shownIn = ({ textTracks }: HTMLVideoElement): readonly string[] =>
  [...textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language);

const settingsOf = (player: HTMLVideoElement) => ({
  volume: player.volume,
  muted: player.muted,
  rate: player.playbackRate,
  captions: shownIn(player),
});

/** What the captions button of a browser's player does. */
function turnCaptions({ textTracks }: HTMLVideoElement, mode: TextTrackMode) {
  const [first] = textTracks;
  if (first !== undefined) first.mode = mode;
  act(() => void textTracks.dispatchEvent(new Event('change')));
}

const usual = { volume: 1, muted: false, rate: 1 };

describe('the learner’s wishes for films', () => {
  it('are followed by a film that is new, and that is no change', () => {
    const { changes, settings } = showTwo({ volume: 0.4, captions: false, rate: 1.5 });
    const wished = { volume: 0.4, muted: false, rate: 1.5, captions: [] };
    expect([settings(), changes]).toEqual([[wished, wished], []]);
  });

  it('are none at first: as loud and fast as usual, with captions that can be read', () => {
    const { changes, settings } = showTwo();
    expect(settings()).toEqual([
      { ...usual, captions: ['en-AU'] },
      { ...usual, captions: ['en'] },
    ]);
    expect(changes).toEqual([]);
  });

  it('are changed in one film and hold for the other: volume and speed', () => {
    const { changes, films, settings } = showTwo();
    act(() => {
      for (const player of films.slice(0, 1)) {
        player.volume = 0.299_999;
        player.playbackRate = 1.25;
      }
    });
    expect(changes).toEqual([{ volume: 0.3 }, { rate: 1.25 }]);
    expect(settings().map(({ volume, rate }) => [volume, rate])).toEqual([
      [0.3, 1.25],
      [0.3, 1.25],
    ]);
  });

  it('keep the volume under a sound that is off', () => {
    const { changes, films, settings } = showTwo({ volume: 0.4 });
    const turn = (muted: boolean) =>
      act(() => films.slice(0, 1).forEach((player) => (player.muted = muted)));
    turn(true);
    expect(settings().map(({ muted, volume }) => [muted, volume])).toEqual([
      [true, 0.4],
      [true, 0.4],
    ]);
    turn(false);
    expect(changes).toEqual([{ volume: 0 }, { volume: 0.4 }]);
  });

  it('turn captions off and on again in both', () => {
    const { changes, films, settings } = showTwo();
    const turn = (mode: TextTrackMode) =>
      films.slice(0, 1).forEach((player) => turnCaptions(player, mode));
    turn('disabled');
    expect(settings().map(({ captions }) => captions)).toEqual([[], []]);
    turn('showing');
    expect(settings().map(({ captions }) => captions)).toEqual([['en-AU'], ['en']]);
    expect(changes).toEqual([{ captions: false }, { captions: true }]);
  });

  it('are not what a browser chooses before a film is loaded', () => {
    const changes = vi.fn();
    render(
      <FilmLikingContext value={{ wishes: NO_WISHES, onWish: changes }}>
        <BlockHost block={local} />
      </FilmLikingContext>,
    );
    turnCaptions(film(), 'disabled');
    loaded(film());
    turnCaptions(film(), 'disabled');
    expect(changes).not.toHaveBeenCalled();
    turnCaptions(film(), 'showing');
    expect(changes.mock.calls).toEqual([[{ captions: true }]]);
  });
});
