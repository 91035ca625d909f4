import { useMachine } from '@xstate/react';
import { createInstance } from 'i18next';
import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { setup } from 'xstate';
import { create } from 'zustand';

// The libraries that the first page of the player stands on, and one button made with all of them:
// the least that any page built on them can take.
const machine = setup({}).createMachine({
  initial: 'cover',
  states: { cover: { on: { start: 'started' } }, started: {} },
});

const useCount = create<{ readonly count: number }>(() => ({ count: 0 }));

const i18n = createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: { translation: { cover: { start: 'Start course' } } } },
});

function Cover() {
  const [state, send] = useMachine(machine);
  const count = useCount((kept) => kept.count);
  useLayoutEffect(() => void performance.mark('waymark.usable'), []);
  return (
    <button type="button" data-count={count} onClick={() => send({ type: 'start' })}>
      {state.matches('cover') ? i18n.t('cover.start') : null}
    </button>
  );
}

const place = document.querySelector('#root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <Cover />
    </StrictMode>,
  );
}
