import { laterView } from '../../blocks/laterView.tsx';

const outline = laterView(async () => (await import('./Outline.tsx')).Outline);
const drawer = laterView(async () => (await import('./OutlineDrawer.tsx')).OutlineDrawer);
const settings = laterView(async () => (await import('./SettingsPanel.tsx')).SettingsPanel);
const language = laterView(async () => (await import('./LanguagePanel.tsx')).LanguagePanel);
const support = laterView(async () => (await import('./SupportPanel.tsx')).SupportPanel);
const listen = laterView(async () => (await import('../listen/ListenBar.tsx')).ListenBar);
const ofOutline = laterView(async () => (await import('./OutlinePanels.tsx')).OutlinePanels);

export const OutlineBeside = outline.View;
export const OutlineDrawer = drawer.View;
export const SettingsPanel = settings.View;
export const LanguagePanel = language.View;
export const SupportPanel = support.View;
export const ListenBar = listen.View;
export const OutlinePanels = ofOutline.View;

/** Fetches the outline, which stands beside the first lesson. */
export const preloadOutline = (): void => void outline.load().catch(() => undefined);

/** Fetches the panels ahead of need: support may be wanted just when nothing can be fetched. */
export const preloadPanels = (): Promise<unknown> =>
  Promise.allSettled([
    // What is wanted when an LMS, and perhaps the network, does not answer.
    import('./OwnWords.tsx'),
    ...[support, outline, drawer, settings, language, ofOutline, listen].map(({ load }) => load()),
  ]);
