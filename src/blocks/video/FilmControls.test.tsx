import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { BlockHost } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { videoFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['video']));

const film = (): HTMLVideoElement =>
  screen.getByLabelText<HTMLVideoElement>(/./, { selector: 'video' });

/** What a browser tells of a film, which jsdom does not play. */
function become(parts: Partial<Record<keyof HTMLVideoElement, unknown>>, ...events: string[]) {
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(film(), name, { value, configurable: true, writable: true });
  }
  for (const type of events) fireEvent(film(), new Event(type));
}

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(() => {
    become({ paused: false, ended: false }, 'play', 'playing');
    return Promise.resolve();
  });
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() =>
    become({ paused: true }, 'pause'),
  );
});

function show(fixture: keyof typeof videoFixtures = 'local') {
  render(<BlockHost block={compileFixture('video', videoFixtures[fixture])} />);
  become({ duration: 75 }, 'loadedmetadata');
}

const button = (name: string) => screen.getByRole('button', { name });
const cover = () => screen.queryByRole('button', { name: /^Play: / });
const place = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Place in the video' });
const names = () =>
  within(screen.getByRole('group', { name: 'A day with a peer worker' }))
    .getAllByRole('button')
    .map(({ textContent, ariaLabel }) => ariaLabel ?? textContent);
const focus = (element: HTMLElement) => act(() => element.focus());
function pressOn(element: HTMLElement, key: string) {
  focus(element);
  return userEvent.keyboard(key);
}

const shown = () =>
  [...film().textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language);

describe('the controls of a film', () => {
  it('are buttons, sliders and a list, each with a name', () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    show();
    Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true });
    expect(names()).toEqual([
      'Play: A day with a peer worker',
      'Play',
      'Turn sound off',
      'Captions',
      'Full screen',
    ]);
    expect(screen.getByRole('slider', { name: 'Volume' }).getAttribute('aria-valuetext')).toBe(
      '100%',
    );
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Speed' }).value).toBe('1');
  });

  it('start with a big button, which leaves the focus on the small one', async () => {
    show();
    await userEvent.click(button('Play: A day with a peer worker'));
    expect(cover()).toBeNull();
    expect(document.activeElement).toBe(button('Pause'));
    become({ currentTime: 3 }, 'timeupdate');
    await userEvent.click(button('Pause'));
    expect([film().paused, cover()]).toEqual([true, null]);
  });

  it('play and pause by a press on the picture', async () => {
    show();
    await userEvent.click(film());
    expect(film().paused).toBe(false);
    await userEvent.click(film());
    expect(film().paused).toBe(true);
  });

  it('offer the film again at its end, in words', async () => {
    show();
    await userEvent.click(button('Play'));
    become({ paused: true, ended: true, currentTime: 75 }, 'ended');
    const [big, small] = screen.getAllByRole('button', { name: 'Watch again' });
    expect([big?.textContent, cover()]).toEqual(['Watch again', null]);
    expect(small).toBeDefined();
    await userEvent.click(big ?? film());
    expect([film().paused, document.activeElement]).toEqual([false, button('Pause')]);
  });

  it('offer the film as at first where it is drawn back to its beginning', async () => {
    show();
    await userEvent.click(button('Play'));
    become({ paused: true, currentTime: 40 }, 'pause');
    expect(cover()).toBeNull();
    become({ currentTime: 0 }, 'seeking', 'seeked');
    expect(cover()).not.toBeNull();
    await userEvent.click(cover() ?? film());
    expect([film().paused, cover()]).toEqual([false, null]);
  });

  it('speak the time in words', () => {
    show();
    become({ currentTime: 61 }, 'timeupdate');
    expect(place().getAttribute('aria-valuetext')).toBe('1 minute 1 second of 1 minute 15 seconds');
    expect(screen.getByText('1:01 / 1:15')).toBeDefined();
    become({ currentTime: 60 }, 'timeupdate');
    expect(place().getAttribute('aria-valuetext')).toBe('1 minute of 1 minute 15 seconds');
  });

  it('move the film by its slider', () => {
    show();
    fireEvent.change(place(), { target: { value: '30' } });
    expect(film().currentTime).toBe(30);
  });

  it('say that the film is on its way', () => {
    show();
    become({ paused: false }, 'play', 'waiting');
    expect(screen.getByText('Loading…')).toBeDefined();
    become({}, 'playing');
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('change sound and speed, and keep the volume under a sound that is off', async () => {
    show();
    fireEvent.change(screen.getByRole('slider', { name: 'Volume' }), { target: { value: '0.4' } });
    await userEvent.click(button('Turn sound off'));
    expect([film().muted, film().volume]).toEqual([true, 0.4]);
    await userEvent.click(button('Turn sound on'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
    expect([film().muted, film().playbackRate]).toEqual([false, 1.5]);
  });

  it('turn captions on and off', async () => {
    show();
    expect([shown(), button('Captions').ariaPressed]).toEqual([['en-AU'], 'true']);
    await userEvent.click(button('Captions'));
    act(() => void film().textTracks.dispatchEvent(new Event('change')));
    expect([shown(), button('Captions').ariaPressed]).toEqual([[], 'false']);
  });

  it('let captions be chosen where there are several languages', async () => {
    show('long');
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Captions' });
    expect([...choice.options].map(({ text }) => text)).toEqual([
      'No captions',
      'English',
      'العربية',
    ]);
    await userEvent.selectOptions(choice, 'ar');
    expect(shown()).toEqual(['ar']);
    await userEvent.selectOptions(choice, 'No captions');
    expect(shown()).toEqual([]);
  });

  it('have none for captions where there are none', () => {
    show('silent');
    expect(screen.queryByRole('button', { name: 'Captions' })).toBeNull();
  });

  it('keep the language’s numbers in a row from left to right', () => {
    show();
    expect([place().dir, place().closest('div[dir]')?.getAttribute('dir')]).toEqual(['ltr', 'ltr']);
  });
});

describe('the keys of a film', () => {
  it('work while the focus is within it, and nowhere else', async () => {
    show();
    await userEvent.keyboard('k');
    expect(film().paused).toBe(true);
    await pressOn(button('Captions'), 'k');
    expect(film().paused).toBe(false);
    await userEvent.keyboard('m');
    expect(film().muted).toBe(true);
    await userEvent.keyboard('c');
    expect(shown()).toEqual([]);
    await userEvent.keyboard('c');
    expect(shown()).toEqual(['en-AU']);
  });

  it('are those of the keyboard’s places where it writes other letters', () => {
    show();
    fireEvent.keyDown(button('Play'), { key: 'ن', code: 'KeyK' });
    expect(film().paused).toBe(false);
  });

  it('move by five seconds, within the film', async () => {
    show();
    await pressOn(button('Play'), '{ArrowLeft}');
    expect(film().currentTime).toBe(0);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(film().currentTime).toBe(10);
    await pressOn(place(), '{ArrowDown}');
    expect(film().currentTime).toBe(5);
    become({ currentTime: 73 }, 'timeupdate');
    await userEvent.keyboard('{ArrowRight}');
    expect(film().currentTime).toBe(75);
  });

  it('leave to a control what it does by itself', async () => {
    show();
    await pressOn(button('Turn sound off'), ' ');
    expect([film().muted, film().paused]).toEqual([true, true]);
    await pressOn(place(), ' ');
    expect(film().paused).toBe(false);
    const speed = screen.getByRole('combobox', { name: 'Speed' });
    for (const key of ['k', ' ', 'ArrowLeft']) {
      expect(fireEvent.keyDown(speed, { key })).toBe(true);
    }
    const volume = screen.getByRole('slider', { name: 'Volume' });
    expect(fireEvent.keyDown(volume, { key: 'ArrowLeft' })).toBe(true);
    expect(fireEvent.keyDown(button('Captions'), { key: 'f', ctrlKey: true })).toBe(true);
    expect([film().paused, film().currentTime]).toEqual([false, 0]);
  });
});
