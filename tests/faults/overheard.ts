import type { ProgressReport } from '../../src/core/progressReport.ts';
import { ok } from '../../src/core/result.ts';
import type { LmsAdapter, LmsConnection } from '../../src/lms/port.ts';
import type { FakeBrowser, FakeTab } from '../../src/session/testing/fakeBrowser.ts';
import type { Desk, Launched } from './desk.ts';
import {
  ask,
  browserAt,
  connect,
  connectionAt,
  launchPage,
  pageAt,
  type Page,
  type Scene,
} from './scene.ts';

/** Where a visit takes place. */
export interface Stage {
  readonly desk: Pick<Desk, 'launch' | 'calls'>;
  readonly openBrowser: () => FakeBrowser;
}

/** Something that a page or its learner does, and when by the clock of its browser. */
export interface Step {
  readonly what: string;
  readonly place: number;
  readonly at: number;
  /** What a page tells its LMS with it. */
  readonly report: ProgressReport | null;
  /** `told`: what is told instead of the report. */
  readonly carryOut: (scene: Scene, told: Told) => void;
}

type Told = (report: ProgressReport) => ProgressReport;

interface Ear {
  readonly scene: Scene;
  readonly note: (step: Step) => void;
  readonly places: Map<FakeBrowser['clock'], number>;
}

/** A stage on which every step is noted before it is taken, and then taken in the scene. */
export function overheard(scene: Scene, note: Ear['note']): Stage {
  const ear: Ear = { scene, note, places: new Map() };
  return {
    desk: { calls: scene.desk.calls, launch: (launched) => launchHeard(ear, launched) },
    openBrowser: () => openBrowser(ear),
  };
}

function say(
  { note, scene }: Ear,
  place: number,
  what: string,
  carryOut: Step['carryOut'],
  report: ProgressReport | null = null,
): void {
  note({ what, place, at: browserAt(scene, place).clock.now(), report, carryOut });
}

function openBrowser(ear: Ear): FakeBrowser {
  const place = ear.scene.browsers.length;
  const browser = browserAt(ear.scene, place);
  const clock: FakeBrowser['clock'] = {
    ...browser.clock,
    advance: async (milliseconds, until) => {
      await browser.clock.advance(milliseconds, until);
      say(ear, place, `browser ${place} has waited`, () => undefined);
    },
  };
  ear.places.set(clock, place);
  return { ...browser, clock, openTab: () => openTab(ear, place) };
}

function openTab(ear: Ear, place: number): FakeTab {
  const real = browserAt(ear.scene, place).openTab();
  const tab: FakeTab = {
    ...real,
    kill: () => {
      const number = ear.scene.pages.findIndex((page) => page.tab === tab);
      // Its death by a call was heard.
      if (!pageAt(ear.scene, number).isKilled) {
        say(ear, place, `page ${number} goes`, (scene) => pageAt(scene, number).tab.kill());
      }
      real.kill();
    },
  };
  return tab;
}

function launchHeard(ear: Ear, { clock, log, onKilled, tab }: Launched): LmsAdapter {
  const { scene } = ear;
  const [number, place] = [scene.pages.length, ear.places.get(clock) ?? 0];
  say(ear, place, `page ${number} opens`, (again) => void launchPage(again, place));
  const { adapter, connections } = launchPage(scene, place, { log, onKilled, tab });
  return {
    name: adapter.name,
    connect: async () => {
      const outcome = await asked(ear, number, 'connects', connect);
      if (!outcome.ok) return outcome;
      return ok(connectionHeard(ear, number, connections.indexOf(outcome.value)));
    },
  };
}

function connectionHeard(ear: Ear, number: number, index: number): LmsConnection {
  const hear = <Answer>(
    what: string,
    question: (connection: LmsConnection, told: Told) => Answer,
    report: ProgressReport | null = null,
    ...said: readonly unknown[]
  ): Answer =>
    asked(
      ear,
      number,
      `${what} ${index} ${JSON.stringify([report, said])}`,
      (page, told) => question(connectionAt(page, index), told),
      report,
    );
  return {
    ...connectionAt(pageAt(ear.scene, number), index),
    keepsLanguage: () => hear('keepsLanguage', (connection) => connection.keepsLanguage()),
    read: () => hear('read', (connection) => connection.read()),
    readNow: () => hear('readNow', (connection) => connection.readNow()),
    save: (report, seconds) =>
      hear('save', (connection, told) => connection.save(told(report), seconds), report, seconds),
    end: (report, ...said) =>
      hear(
        'end',
        (connection, told) => connection.end(report === null ? null : told(report), ...said),
        report,
        ...said,
      ),
  };
}

/** Notes a question and asks it. */
function asked<Answer>(
  ear: Ear,
  number: number,
  what: string,
  question: (page: Page, told: Told) => Answer,
  report: ProgressReport | null = null,
): Answer {
  const page = pageAt(ear.scene, number);
  const again: Step['carryOut'] = (scene, told) =>
    void ask(scene, pageAt(scene, number), (other) => question(other, told));
  say(ear, page.place, `page ${number}: ${what}`, again, report);
  return ask(ear.scene, page, (own) => question(own, itself));
}

const itself: Told = (report) => report;
