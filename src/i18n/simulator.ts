import type { i18n as I18n } from 'i18next';

import { simulator } from './en/simulator.ts';
import { interfaceLanguage } from './languages.ts';
import { createI18n, switchLanguage } from './setup.ts';

/** Every string of the simulator. */
export type SimulatorTexts = typeof simulator;

/** The interface's strings with those of the simulator, in the language of a BCP 47 tag. */
export async function createSimulatorI18n(language: string): Promise<I18n> {
  const instance = await createI18n('en');
  instance.addResourceBundle('en', 'simulator', simulator);
  await speakInSimulator(instance, language);
  return instance;
}

/** Speaks another language from now on; loads its strings on first use. */
export async function speakInSimulator(instance: I18n, language: string): Promise<void> {
  if (interfaceLanguage(language) === 'ar' && !instance.hasResourceBundle('ar', 'simulator')) {
    const arabic = await import('./ar/simulator.ts');
    instance.addResourceBundle('ar', 'simulator', arabic.simulator);
  }
  await switchLanguage(instance, language);
}
