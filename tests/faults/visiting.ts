import type { Interaction } from '../../src/core/interaction.ts';
import type { ProgressReport } from '../../src/core/progressReport.ts';
import { isLong } from '../effort.ts';
import type { Desk } from './desk.ts';
import { overheard, type Stage, type Step } from './overheard.ts';
import { browserAt, openScene, type Scene } from './scene.ts';

export interface Visited<Outcome> {
  /** The LMS as the visit has left it. */
  readonly desk: Desk;
  readonly outcome: Outcome;
  /** Values that the player would have sent and no LMS should get. */
  readonly log: readonly string[];
}

/** Visits an LMS that is opened for it, perhaps more than once. */
export type Visit<Outcome> = (openDesk: () => Desk) => Promise<Visited<Outcome>>;

/**
 * A page knows of its LMS what its adapter answers, and when. As long as that is the same, pages and
 * their learner do the same. So the first visit is played, and what was said in it is kept; for the
 * others the adapter alone is asked what the pages have asked it, from answer to answer. Where it
 * answers something new, the visit is played from its beginning, and known as well from then on.
 *
 * What `play` gives back may come from nothing but the pages, and does not change later.
 */
export function visiting<Outcome>(play: (stage: Stage) => Promise<Outcome>): Visit<Outcome> {
  const beginning = newMoment<Outcome>();
  return async (openDesk) =>
    (isLong ? null : await sayAgain(beginning, openDesk())) ??
    (await sayFirst(beginning, openDesk(), play));
}

/** A moment of visits that were the same so far, for the pages. */
interface Moment<Outcome> {
  /** What they do unless something is heard before. */
  next: Next<Outcome> | null;
  /** What follows on what can be heard. */
  readonly heard: Map<string, Moment<Outcome>>;
  /** What has come of it, in the end. */
  end: { readonly outcome: Outcome } | null;
}

interface Next<Outcome> {
  readonly step: Step;
  readonly twins: Twins;
  readonly moment: Moment<Outcome>;
}

/**
 * Of each interaction that is told in a visit, the one that was told in its place when its beginning
 * was played first: adapters know again what they were told by its identity.
 */
type Twins = Map<Interaction, Interaction>;

const newMoment = <Outcome>(): Moment<Outcome> => ({ next: null, heard: new Map(), end: null });

async function sayFirst<Outcome>(
  beginning: Moment<Outcome>,
  desk: Desk,
  play: (stage: Stage) => Promise<Outcome>,
): Promise<Visited<Outcome>> {
  let moment = beginning;
  const twins: Twins = new Map();
  const scene = openScene(desk, (what) => {
    const next = moment.heard.get(what) ?? newMoment();
    moment.heard.set(what, next);
    moment = next;
  });
  const note = (step: Step) => {
    const next = (moment.next ??= { step, twins, moment: newMoment() });
    if (next.step.what !== step.what || next.step.at !== step.at) {
      throw new Error(`After the same came “${next.step.what}”, and then “${step.what}”.`);
    }
    pair(twins, step, next);
    moment = next.moment;
  };
  const outcome = await play(overheard(scene, note));
  moment.end = { outcome };
  return { desk, outcome, log: scene.log };
}

function pair(twins: Twins, { report }: Step, first: Pick<Next<unknown>, 'step' | 'twins'>): void {
  if (report === null || first.step.report === null) return;
  const { interactions } = asFirst(first.twins, first.step.report);
  report.interactions.forEach((told, at) => twins.set(told, interactions[at] ?? told));
}

const asFirst = (twins: Twins, report: ProgressReport): ProgressReport => ({
  ...report,
  interactions: report.interactions.map((told) => twins.get(told) ?? told),
});

/** `null` as soon as something is heard that is new, or nothing where something always was. */
async function sayAgain<Outcome>(
  beginning: Moment<Outcome>,
  desk: Desk,
): Promise<Visited<Outcome> | null> {
  const heard: string[] = [];
  const scene = openScene(desk, (what) => heard.push(what));
  let moment: Moment<Outcome> | undefined = beginning;
  while (moment !== undefined) {
    const { end, next } = moment;
    await untilDue(scene, next?.step ?? NOW, heard);
    const what = heard.shift();
    if (what !== undefined) moment = moment.heard.get(what);
    else if (end !== null) return { desk, outcome: end.outcome, log: scene.log };
    else {
      next?.step.carryOut(scene, (report) => asFirst(next.twins, report));
      moment = next?.moment;
    }
  }
  return null;
}

const NOW = { at: 0, place: 0 };

/** Lets what is under way happen, and time go by until a step is due or something is heard. */
async function untilDue(
  scene: Scene,
  { at, place }: Pick<Step, 'at' | 'place'>,
  heard: readonly string[],
): Promise<void> {
  if (heard.length > 0) return;
  const { clock } = browserAt(scene, place);
  await clock.advance(Math.max(0, at - clock.now()), () => heard.length > 0);
}
