import type { editor } from './en/editor.ts';
import type { simulator } from './en/simulator.ts';
import type { unstarted } from './en/unstarted.ts';
import type { Texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: {
      readonly translation: Texts;
      readonly editor: typeof editor;
      readonly simulator: typeof simulator;
      readonly unstarted: typeof unstarted;
    };
  }
}
