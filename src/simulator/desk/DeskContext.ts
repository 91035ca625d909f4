import { createContext, use } from 'react';
import { useStore } from 'zustand';

import type { PlayableOutline } from '../../course/playable.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './deskState.ts';

interface DeskParts {
  readonly desk: Desk;
  /** `null` for a course that is not of Waymark. */
  readonly outline: PlayableOutline | null;
}

export const DeskContext = createContext<DeskParts | null>(null);

/** The desk that the page shows. Throws outside of one. */
export function useDesk(): DeskParts {
  const parts = use(DeskContext);
  if (parts === null) throw new Error('There is no desk around this component.');
  return parts;
}

/** A part of the desk's state. */
export const useDeskState = <Part>(select: (state: DeskState) => Part): Part =>
  useStore(useDesk().desk.store, select);
