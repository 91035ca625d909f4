export interface ContinueContent {
  /** `null` for the player's own word. */
  readonly label: string | null;
  /** Whether everything above, up to the Continue before, must be done first. */
  readonly requires: 'everything' | 'nothing';
}
