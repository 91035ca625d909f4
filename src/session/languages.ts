import type { PlayableOutline } from '../course/playable.ts';
import type { CourseSource } from './ports.ts';

export interface LanguagesOptions {
  readonly source: CourseSource;
  /** The outline in the language that the course begins with. */
  readonly outline: PlayableOutline;
  readonly onOutline: (outline: PlayableOutline) => void;
  readonly onUnavailable: () => void;
}

export interface Languages {
  /** Of several wishes in a row the last one counts. A failure keeps the language as it is. */
  readonly choose: (language: string) => Promise<void>;
  /** The course was edited: outlines that are known are worth nothing any more. */
  readonly replace: (outline: PlayableOutline) => void;
}

/** The course's outline in the language that was asked for. */
export function languages(options: LanguagesOptions): Languages {
  let known = new Map([[options.outline.language, options.outline]]);
  let current = options.outline.language;
  let wishes = 0;

  const show = (outline: PlayableOutline) => {
    known.set(outline.language, outline);
    current = outline.language;
    options.onOutline(outline);
  };

  return {
    choose: async (language) => {
      wishes += 1;
      const wish = wishes;
      if (language === current) return;
      const found = known.get(language);
      if (found !== undefined) return show(found);
      const loaded = await options.source.outline(language);
      if (wish !== wishes) return;
      if (loaded.ok) show(loaded.value);
      else options.onUnavailable();
    },
    replace: (outline) => {
      wishes += 1;
      known = new Map();
      show({ ...outline });
    },
  };
}
