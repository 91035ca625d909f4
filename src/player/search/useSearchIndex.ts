import { useCallback, useEffect, useState } from 'react';

import type { LoadCause } from '../../core/loadCause.ts';
import type { PlayableOutline } from '../../course/playable.ts';
import type { SearchIndex } from '../../course/searchIndex.ts';
import type { Player } from '../play/player.ts';
import { usePlayer } from '../play/PlayerContext.ts';

/** What is searched, once it is there. */
export type IndexState =
  | { readonly step: 'fetching' }
  | { readonly step: 'there'; readonly index: SearchIndex }
  | { readonly step: 'failed'; readonly cause: LoadCause };

const FETCHING: IndexState = { step: 'fetching' };

/**
 * Fetches the words of a course when they are first searched, and anew where the course was put into
 * another language or edited meanwhile. What could not be had is asked for again at the next opening.
 */
export function useSearchIndex(open: boolean, outline: PlayableOutline) {
  const player = usePlayer();
  const [fetched, setFetched] = useState({ of: outline, state: FETCHING });
  const state = fetched.of === outline ? fetched.state : FETCHING;
  const isWanted = open && state.step !== 'there';
  const fetchIndex = useCallback(
    () => player.search().then((answer) => setFetched({ of: outline, state: stateOf(answer) })),
    [player, outline],
  );
  useEffect(() => {
    if (isWanted) void fetchIndex();
  }, [isWanted, fetchIndex]);
  return { state, again: () => void fetchIndex() };
}

const stateOf = (answer: Awaited<ReturnType<Player['search']>>): IndexState =>
  answer.ok
    ? { step: 'there', index: answer.value }
    : { step: 'failed', cause: answer.error.cause };
