import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { videoFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['video']));

const block = compileFixture('video', videoFixtures.withQuestions);
const [first, last] = block.slots.flatMap(({ blocks }) => blocks.map(({ key }) => key));

/** The film, of which a browser tells what jsdom does not play. */
function show(props: Partial<BlockHostProps> = {}) {
  render(<BlockHost block={block} draw={({ id, key }) => <p key={key}>{id}</p>} {...props} />);
  const film = screen.getByLabelText<HTMLVideoElement>(/./, { selector: 'video' });
  Object.defineProperty(film, 'duration', { value: 75 });
  Object.defineProperty(film, 'currentTime', { value: 0, writable: true });
  const pause = vi.spyOn(film, 'pause').mockReturnValue();
  const play = vi.spyOn(film, 'play').mockResolvedValue();
  film.scrollIntoView = () => undefined;
  return {
    film,
    pause,
    play,
    to: (at: number, how: 'timeupdate' | 'seeking' = 'timeupdate') =>
      act(async () => {
        film.currentTime = at;
        fireEvent(film, new Event(how));
      }),
  };
}

const list = () => screen.getByRole('region', { name: 'Questions in this film' });
const rows = () =>
  within(list())
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
const row = (name: string) => within(list()).getByRole('button', { name });
const focused = () => document.activeElement?.textContent;

it('lists its questions, open and answered, which nobody has to play it for', async () => {
  show({ answered: first === undefined ? [] : [first] });
  expect(rows()).toEqual(['At 0:20 Answered', 'At 1:00 Not answered yet']);
  expect(screen.getByText('what-sam-asks').closest('[hidden]')).not.toBeNull();
  await userEvent.click(row('At 1:00 Not answered yet'));
  expect(screen.getByText('what-sam-asks').closest('[hidden]')).toBeNull();
});

it('stops at an open question, opens it, and leads to it', async () => {
  const { pause, to } = show();
  await to(19.9);
  expect(pause).not.toHaveBeenCalled();
  await to(20.1);
  expect([pause.mock.calls.length, focused()]).toEqual([1, 'At 0:20 Not answered yet']);
  expect(screen.getByText('what-would-you-ask').closest('[hidden]')).toBeNull();
  // Whoever plays on is not held.
  await to(20.4);
  expect(pause).toHaveBeenCalledTimes(1);
});

it('plays past what is answered, and past what somebody seeks beyond', async () => {
  const { pause, to } = show({ answered: first === undefined ? [] : [first] });
  await to(20.1);
  await to(65, 'seeking');
  await to(65.2);
  expect(pause).not.toHaveBeenCalled();
  expect(rows()).toEqual(['At 0:20 Answered', 'At 1:00 Not answered yet']);
});

it('plays on from where it stopped, and from a question that was opened in the list', async () => {
  const { film, play, to } = show({ answered: [first, last].filter((key) => key !== undefined) });
  await to(20.2);
  await userEvent.click(row('At 0:20 Answered'));
  await userEvent.click(screen.getByRole('button', { name: 'Play on from 0:20' }));
  expect([film.currentTime, play.mock.calls.length]).toEqual([20.2, 1]);
  expect(document.activeElement?.getAttribute('aria-label') ?? focused()).toBe('Play');
  await userEvent.click(row('At 1:00 Answered'));
  await userEvent.click(screen.getByRole('button', { name: 'Play on from 1:00' }));
  expect([film.currentTime, play.mock.calls.length]).toEqual([60, 2]);
});

it('leaves full screen for a question', async () => {
  const { film, to } = show();
  const exitFullscreen = vi.fn(() => Promise.resolve());
  Object.assign(document, { exitFullscreen });
  Object.defineProperty(document, 'fullscreenElement', {
    value: film.closest('fieldset'),
    configurable: true,
  });
  await to(20.1);
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  expect([exitFullscreen.mock.calls.length, focused()]).toEqual([1, 'At 0:20 Not answered yet']);
});

it('of another site is never played from here, and has its questions below it all the same', async () => {
  const { stops } = videoFixtures.withQuestions;
  const external = compileFixture('video', { ...videoFixtures.external, stops });
  render(<BlockHost block={external} />);
  await userEvent.click(row('At 0:20 Not answered yet'));
  expect(within(list()).queryByRole('button', { name: /^Play on/ })).toBeNull();
});
