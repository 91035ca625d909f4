import type { CustomTypeOptions, i18n as I18n, TFunction } from 'i18next';
import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react';

type Namespace = keyof CustomTypeOptions['resources'];

interface Translation<Ns extends Namespace> {
  /** Gives a sentence of the interface in the language that is spoken. */
  readonly t: TFunction<Ns>;
  readonly i18n: I18n;
}

/** What is spoken: a language of an i18next, and what has been asked for in it. */
interface Speech {
  readonly i18n: I18n;
  readonly language: string;
  readonly translations: Map<Namespace, Translation<Namespace>>;
}

const SpeechContext = createContext<Speech | null>(null);

export interface I18nProviderProps {
  readonly i18n: I18n;
  readonly children: ReactNode;
}

/** Has everything in it drawn in the words of `i18n`, and anew when that speaks another language. */
export function I18nProvider({ i18n, children }: I18nProviderProps) {
  const subscribe = useCallback(
    (changed: () => void) => {
      i18n.on('languageChanged', changed);
      return () => i18n.off('languageChanged', changed);
    },
    [i18n],
  );
  const spoken = (): Speech => speechOf(i18n);
  const speech = useSyncExternalStore(subscribe, spoken, spoken);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The interface's sentences, in the language of the nearest {@link I18nProvider}. */
export function useTranslation(): Translation<'translation'>;
export function useTranslation<Ns extends Namespace>(namespace: Ns): Translation<Ns>;
export function useTranslation(namespace: Namespace = 'translation'): Translation<Namespace> {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('Without an I18nProvider there are no words.');
  return translationIn(speech, namespace);
}

const speeches = new WeakMap<I18n, Speech>();

/** The same one for as long as the language is. */
function speechOf(i18n: I18n): Speech {
  const { language } = i18n;
  const known = speeches.get(i18n);
  if (known?.language === language) return known;
  const speech = { i18n, language, translations: new Map() };
  speeches.set(i18n, speech);
  return speech;
}

function translationIn(speech: Speech, namespace: Namespace): Translation<Namespace> {
  const { i18n, language, translations } = speech;
  const known = translations.get(namespace);
  if (known !== undefined) return known;
  const translation = { t: remembering(i18n.getFixedT(language, namespace)), i18n };
  translations.set(namespace, translation);
  return translation;
}

/**
 * Asks i18next once for a sentence that has nothing to fill in, or only how many: finding one costs more
 * than drawing it, and a lesson asks hundreds of times. A key without a sentence may get one later.
 */
function remembering(translate: TFunction<Namespace>): TFunction<Namespace> {
  const found = new Map<unknown, string>();
  return new Proxy(translate, {
    apply(target, self, given: Parameters<typeof translate>) {
      const [key, options] = given;
      const asked = options === undefined ? key : counted(key, options);
      const known = found.get(asked);
      if (known !== undefined) return known;
      const sentence = Reflect.apply(target, self, given);
      if (asked !== null && sentence !== key) found.set(asked, sentence);
      return sentence;
    },
  });
}

/** A sentence with the number that is all there is to fill in; `null` where there is more, or something else. */
function counted(key: unknown, options: object | string): string | null {
  if (typeof options === 'string' || !('count' in options)) return null;
  const isAll = Object.keys(options).length === 1 && typeof options.count === 'number';
  return isAll ? `${options.count} ${String(key)}` : null;
}
