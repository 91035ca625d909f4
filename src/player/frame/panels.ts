/** What opens over the page. One at a time. */
export type FramePanel =
  | 'outline'
  | 'settings'
  | 'language'
  | 'support'
  | 'search'
  | 'references'
  | 'print';
