import type { i18n as I18n } from 'i18next';

import { createI18n } from './setup.ts';
import { laterWords } from './words.ts';

const simulatorWords = laterWords(
  {
    en: async () => (await import('./en/simulator.ts')).simulator,
    ar: async () => (await import('./ar/simulator.ts')).simulator,
  },
  'simulator',
);

/**
 * The interface's strings with those of the simulator, in the language of a BCP 47 tag. Apart from the
 * desk's page, which opens as soon as it is imported.
 */
export async function createSimulatorI18n(language: string): Promise<I18n> {
  await simulatorWords.load();
  return createI18n(language);
}
