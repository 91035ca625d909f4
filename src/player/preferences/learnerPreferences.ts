import { isObject, jsonOf, type JsonObject } from '../../core/json.ts';
import { LEARNERS, PREFERENCES } from '../../session/deviceKeys.ts';
import type { Session } from '../../session/session.ts';
import { stamp, stampedText } from '../../session/stamps.ts';
import { DEVICE, deviceState, deviceText } from './devicePreferences.ts';
import {
  keepPreferencesWith,
  prefer,
  type Preferences,
  understood,
  usePreferences,
} from './preferences.ts';

type Choices = Partial<Preferences>;

/** Preferences by learner, from the moment that a course is open. */
export interface LearnerPreferences {
  /**
   * From now on they are those of one learner, by the session's name for them: their own of an earlier
   * visit, never what somebody else left on the device, and before all what they chose on this page
   * before it was known who chooses.
   */
  readonly preferAs: (name: string) => void;
}

/**
 * Keeps preferences as all else of a learner, in both of the browser's stores: some LMSs clear the
 * first at each login. What the second brings, for which nobody waits, fills in what was not chosen
 * meanwhile. Until then nothing is written to it: the half that is known would take the place of the
 * whole.
 */
export function learnerPreferences({
  isCleared,
  isKeptRead,
  kept,
}: Pick<Session, 'isCleared' | 'isKeptRead' | 'kept'>): LearnerPreferences {
  let learner: string | null = null;

  const found = (): Choices =>
    learner === null
      ? understood(kept.copies(DEVICE).map(deviceState))
      : understood(ownKeys(learner).flatMap(kept.copies).map(stampedState));

  const keep = (choices: Choices) => {
    if (isCleared.get()) return;
    const set = isKeptRead.get() ? kept.set : kept.setFirst;
    set(DEVICE, deviceText(learner === null ? choices : looksOf(choices)));
    if (learner !== null) set(LEARNERS + learner, stamp(kept, JSON.stringify(choices)));
  };

  keepPreferencesWith(keep);
  isKeptRead.subscribe(() => {
    const choices = isCleared.get() ? {} : prefer(found());
    if (Object.keys(choices).length > 0) keep(choices);
  });
  isCleared.subscribe(() => {
    // The page goes on in the language that it is read in.
    prefer({ language: usePreferences.getState().language }, {});
    const keys = [DEVICE, ...(learner === null ? [] : ownKeys(learner))];
    keys.forEach(kept.removeCopies);
  });
  return {
    preferAs: (name) => {
      if (name === learner) return;
      const isFirst = learner === null;
      learner = name;
      keep(isFirst ? prefer(found()) : prefer(found(), {}));
    },
  };
}

/** Also with an earlier player. */
const ownKeys = (learner: string): readonly string[] => [LEARNERS + learner, PREFERENCES + learner];

/**
 * The device's copy is what the next page shows before it knows its learner. Of somebody who is
 * named it holds the looks only: nothing that was agreed to.
 */
const looksOf = ({ theme, textSize, spacing, motion, speechRate }: Choices) => ({
  theme,
  textSize,
  spacing,
  motion,
  speechRate,
});

function stampedState(text: string): JsonObject {
  const state = jsonOf(stampedText(text));
  return isObject(state) ? state : {};
}
