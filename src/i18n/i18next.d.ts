import type { SimulatorTexts } from './simulator.ts';
import type { ListenTexts, Texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: {
      readonly translation: Texts;
      readonly listen: ListenTexts;
      readonly simulator: SimulatorTexts;
    };
  }
}
