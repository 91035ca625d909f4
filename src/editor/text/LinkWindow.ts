import { laterWindow } from '../laterWindow.tsx';

/** Asks where a link leads. */
export const LinkWindow = laterWindow(async () => (await import('./LinkDialog.tsx')).LinkDialog);
