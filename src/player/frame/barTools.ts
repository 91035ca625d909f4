import type { FramePanel } from './panels.ts';

/** What the tools of the top bar need, wherever there is room for them. */
export interface BarTools {
  readonly hasSupport: boolean;
  /** The course can be had in several. */
  readonly hasLanguages: boolean;
  readonly onPanel: (panel: FramePanel) => void;
  /** `null` where there is nothing to leave. */
  readonly onExit: (() => void) | null;
  /** `null` where the page cannot be read aloud. */
  readonly listen: ListenTool | null;
}

/** Begins and ends the reading of the page. */
export interface ListenTool {
  readonly isOpen: boolean;
  readonly toggle: () => void;
}
