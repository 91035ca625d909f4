import { act, render, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';

import { type Store, valueStore } from '../../session/valueStore.ts';
import { useStore, useStoreAlong } from './useStore.ts';

interface BothProps {
  readonly pressed: Store<number>;
  readonly besides: Store<string>;
}

function Both({ pressed, besides }: BothProps) {
  return <output>{`${useStore(pressed)} ${useStoreAlong(besides)}`}</output>;
}

const shown = () => screen.getByRole('status').textContent;

test('what a press changes besides is drawn after what answers it', () => {
  const pressed = valueStore(0);
  const besides = valueStore('saved');
  const { rerender } = render(<Both pressed={pressed} besides={besides} />);
  expect(shown()).toBe('0 saved');
  act(() => {
    flushSync(() => {
      besides.set('saving');
      pressed.set(1);
    });
    expect(shown()).toBe('1 saved');
  });
  expect(shown()).toBe('1 saving');
  rerender(<Both pressed={pressed} besides={valueStore('kept')} />);
  expect(shown()).toBe('1 kept');
});

test('what changed between drawing and hearing is not missed', () => {
  const besides = valueStore('saved');
  function Changing() {
    return <output ref={() => besides.set('saving')}>{useStoreAlong(besides)}</output>;
  }
  render(<Changing />);
  expect(shown()).toBe('saving');
});
