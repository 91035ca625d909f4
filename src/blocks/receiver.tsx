import { createContext, use } from 'react';

/**
 * Who gets the answers of a survey. `lms`: the learning system, which keeps them with the learner's
 * name. `nobody`: the course stands alone, and answers are read only where the learner passes them on.
 */
export type Receiver =
  | {
      readonly kind: 'lms';
      /** Whether it has taken what was sent; `never`: the course was opened to look around. */
      readonly arrived: 'yes' | 'notYet' | 'never';
    }
  | {
      readonly kind: 'nobody';
      /** To whom answers may be passed on. */
      readonly contact: { readonly name: string; readonly link: string | null } | null;
      /** The title of the course. */
      readonly course: string;
    };

/** Given by the page around a survey, and by the sheets that it is printed on. */
export const ReceiverContext = createContext<Receiver>({ kind: 'lms', arrived: 'yes' });

export const useReceiver = (): Receiver => use(ReceiverContext);

/** Who reads what learners keep for themselves, in truth: that depends on the author, and on what keeps it. */
export function readersOf(
  report: boolean,
  receiver: Receiver,
): 'browser' | 'nowhere' | 'reported' | 'own' {
  if (receiver.kind === 'nobody') return 'browser';
  if (receiver.arrived === 'never') return 'nowhere';
  return report ? 'reported' : 'own';
}
