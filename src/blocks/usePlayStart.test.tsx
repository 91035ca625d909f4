import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { usePlayStart } from './usePlayStart.ts';

afterEach(() => vi.restoreAllMocks());

function Film({ startAt }: { readonly startAt: number }) {
  const film = useRef<HTMLVideoElement>(null);
  usePlayStart(film, { startAt, seconds: 60 });
  return <video ref={film} data-testid="film" muted />;
}

const film = () => screen.getByTestId<HTMLVideoElement>('film');
const is = (name: 'readyState' | 'networkState', value: number) =>
  vi.spyOn(HTMLMediaElement.prototype, name, 'get').mockReturnValue(value);

it('goes on where the learner stopped once the film is loaded', () => {
  render(<Film startAt={30} />);
  expect(film().currentTime).toBe(0);
  film().dispatchEvent(new Event('loadedmetadata'));
  expect(film().currentTime).toBe(30);
});

it('goes on there, too, when it was loaded before the page was drawn', () => {
  is('readyState', 1);
  render(<Film startAt={30} />);
  expect(film().currentTime).toBe(30);
});

it('is tried again where it could not be had before the page was drawn', () => {
  is('networkState', 3);
  const load = vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  render(<Film startAt={0} />);
  expect(load).toHaveBeenCalledOnce();
});
