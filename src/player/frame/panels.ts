/** What opens over the page. One at a time. */
export type Panel = 'outline' | 'settings' | 'support' | 'references' | 'print';
