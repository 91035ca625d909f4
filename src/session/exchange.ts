import type { ProgressReport, Standing } from '../core/progressReport.ts';
import { memoLast } from '../core/memo.ts';
import { ok, type Result } from '../core/result.ts';
import type { Ending, LmsConnection, LmsFailure } from '../lms/port.ts';
import { encodeRecord } from '../progress/codec/encode.ts';
import { isContained } from '../progress/merge.ts';
import { withVerdicts } from '../progress/otherAttempts.ts';
import type { LearnerRecord } from '../progress/record.ts';
import type { SessionContext } from './context.ts';
import { sameProgress } from './courseLink.ts';
import type { Device } from './device.ts';
import type { KeepAwake } from './keepAwake.ts';
import type { Channel } from './ports.ts';
import type { Batch, ReportQueue } from './reportQueue.ts';
import { readSaved, type Saved } from './savedText.ts';
import { writePostscript } from './unreported.ts';

/** Between one course and one connection: read, merge, write, confirm. */
export interface Exchange {
  /** Writes what the LMS does not know yet, if there is any. To be run under the tabs' lock. */
  readonly run: () => Promise<Result<null, LmsFailure>>;
  /** The last one, synchronous: stores what can be stored and ends the connection. */
  readonly end: (ending: Ending) => Result<null, LmsFailure>;
  /** The next run writes, even if nothing changed: an LMS is not to forget the learner. */
  readonly insist: () => void;
  /** Lets the outbox go of what was read last. */
  readonly confirmKept: () => void;
  /**
   * What the LMS has returned last, as far as it can be read, and the verdicts that it has taken from
   * a page that lives: those are of this attempt for good.
   */
  readonly known: () => LearnerRecord | null;
  /** How often the record was saved, as far as known. */
  readonly saves: () => number;
  /** True while the LMS holds a text that is not ours to change, which goes back to it as it is. */
  readonly withheld: () => boolean;
}

export interface ExchangeParts {
  readonly context: SessionContext;
  readonly connection: LmsConnection;
  readonly device: Device;
  readonly reports: ReportQueue;
  /** To the other tabs: what is about to be saved. */
  readonly channel: Channel;
  readonly awake: KeepAwake;
  /** Seconds of visible time in this connection. */
  readonly seconds: () => number;
}

export function openExchange(parts: ExchangeParts): Exchange {
  const state: State = {
    parts,
    saves: parts.device.outbox.saves(),
    foreignText: null,
    sent: null,
    taken: null,
    // Most saves bring no verdict: then what is known stays the same.
    withTaken: memoLast((known, attempts, bestScores, completedAt, passed, salt) =>
      withVerdicts(known, { attempts, bestScores, completedAt, passed, salt }),
    ),
    insisted: false,
    language: undefined,
    lastRead: { text: '', saved: readSaved('') },
  };
  read(state, parts.connection.launch.savedState);
  return {
    insist: () => (state.insisted = true),
    confirmKept: () => confirmKept(state),
    known: () => knownOf(state),
    saves: () => state.saves,
    withheld: () => state.foreignText !== null,
    run: () => run(state),
    end: (ending) => end(state, ending),
  };
}

interface State {
  readonly parts: ExchangeParts;
  saves: number;
  /** A text that is not ours to change: a newer player's, or one of another numbering. */
  foreignText: string | null;
  /** What was reported last. */
  sent: Standing | null;
  /** The record that the LMS last said to have taken while the page lived. */
  taken: LearnerRecord | null;
  readonly withTaken: (
    known: LearnerRecord | null,
    attempts: LearnerRecord['attempts'],
    bestScores: LearnerRecord['bestScores'],
    completedAt: LearnerRecord['completedAt'],
    passed: LearnerRecord['passed'],
    salt: LearnerRecord['salt'],
  ) => LearnerRecord | null;
  insisted: boolean;
  /** What the text that was written last says of the language. */
  language: string | undefined;
  lastRead: { readonly text: string; readonly saved: Saved };
}

async function run(state: State): Promise<Result<null, LmsFailure>> {
  const { connection, reports } = state.parts;
  const stored = await connection.read();
  if (!stored.ok) return stored;
  if (takeIn(state, stored.value)) return ok(null);
  // Interactions go to an LMS that has just proved to be there: whether one that fails has taken
  // them nobody can tell.
  const sentRecord = await send(state, false);
  const isTold = reports.hasInteractions() || languageOf(state) !== state.language;
  const more = sentRecord.ok && state.foreignText === null && isTold;
  return more ? send(state, true) : sentRecord;
}

async function send(state: State, complete: boolean): Promise<Result<null, LmsFailure>> {
  const { connection, context, seconds } = state.parts;
  const record = context.course.record();
  const composed = compose(state, { complete, answered: true });
  const outcome = await connection.save(composed.report, seconds());
  // Without a network an LMS may say yes and hand it to the browser, which nobody answers.
  if (outcome.ok && context.ports.page.online()) state.taken = record;
  return settle(state, outcome, composed);
}

function knownOf({ lastRead, taken, withTaken }: State): LearnerRecord | null {
  const { record } = lastRead.saved;
  if (taken === null) return record;
  const { attempts, bestScores, completedAt, passed, salt } = taken;
  return withTaken(record, attempts, bestScores, completedAt, passed, salt);
}

function end(state: State, ending: Ending): Result<null, LmsFailure> {
  const { connection, seconds } = state.parts;
  const stored = connection.readNow();
  if (stored.ok) takeIn(state, stored.value);
  const composed = compose(state, { complete: true, answered: false });
  return settle(state, connection.end(composed.report, seconds(), ending), composed);
}

function read(state: State, text: string): Saved {
  if (text === state.lastRead.text) return state.lastRead.saved;
  const { context, device } = state.parts;
  const saved = readSaved(text, device.outbox.numbering);
  state.lastRead = { text, saved };
  state.saves = Math.max(state.saves, saved.saves);
  state.foreignText = saved.trouble === 'newer' || saved.trouble === 'other' ? text : null;
  if (saved.trouble === 'newer') context.notify('savedStateNewer');
  if (saved.trouble === 'other') context.notify('savedStateOther');
  if (saved.trouble === 'damaged') {
    device.setAside(text);
    context.notify('savedStateDamaged');
  }
  return saved;
}

function confirmKept({ lastRead, parts }: State): void {
  const { record } = lastRead.saved;
  if (record !== null) parts.device.outbox.confirm(record);
}

/** Merges what the LMS holds; whether it holds all that there is to be saved. */
function takeIn(state: State, text: string): boolean {
  const { context, reports } = state.parts;
  const { course } = context;
  const { record } = read(state, text);
  if (record === null) return false;
  confirmKept(state);
  course.merge(record);
  const knows = isContained(course.record(), record);
  const same = knows && state.sent !== null && sameProgress(state.sent, course.progress());
  return same && !state.insisted && !reports.hasInteractions();
}

interface Composed {
  readonly progress: Standing;
  readonly batch: Batch;
  readonly report: ProgressReport;
}

/** `answered`: it will be known whether the report has arrived. */
function compose(
  state: State,
  { complete, answered }: { readonly complete: boolean; readonly answered: boolean },
): Composed {
  const { channel, connection, context, reports } = state.parts;
  // A text that is not ours cannot say what was reported: nothing is.
  const batch = reports.batch(complete && state.foreignText === null);
  const unsure = answered || !connection.knowsAnswersAgain ? [] : batch.reported;
  const text = write(state, [...batch.unreported, ...unsure]);
  channel.post(text);
  const progress = context.course.progress();
  const { interactions, objectives } = batch;
  const savedState = state.foreignText ?? text;
  const report = {
    ...progress,
    savedState,
    interactions,
    objectives,
    ...context.chosen.get(),
  };
  return { progress, batch, report };
}

/** Room for what stands behind the record. */
const POSTSCRIPT_ROOM = 310;

/** The record as text, and behind it what this report is not known to tell the LMS. */
function write(state: State, unreported: Batch['unreported']): string {
  const { connection, context } = state.parts;
  const { savedStateBudget } = connection;
  state.saves += 1;
  const language = languageOf(state);
  state.language = language;
  const hasPostscript = unreported.length > 0 || language !== undefined;
  const room = hasPostscript ? POSTSCRIPT_ROOM : 0;
  const { text, dropped } = encodeRecord(context.course.record(), {
    budget: savedStateBudget - room,
    saves: state.saves,
  });
  const lossy = dropped.length > 0;
  context.room.set(Math.max(0, lossy ? 0 : savedStateBudget - POSTSCRIPT_ROOM - text.length));
  if (lossy) context.notify('answersDropped');
  const whole =
    text +
    writePostscript({
      unreported,
      lossy,
      ...(language === undefined ? {} : { language }),
    });
  return whole.length <= savedStateBudget ? whole : text;
}

/** The learner's language, where the LMS keeps none: the one of this visit, else that of its text. */
function languageOf({ lastRead, parts }: State): string | undefined {
  const { connection, context } = parts;
  const { language } = context.chosen.get();
  if (language === null) return lastRead.saved.postscript.language;
  return connection.keepsLanguage() ? undefined : language;
}

function settle(
  state: State,
  outcome: Result<null, LmsFailure>,
  { progress, batch }: Composed,
): Result<null, LmsFailure> {
  if (!outcome.ok) return outcome;
  const { awake, connection, reports } = state.parts;
  state.sent = progress;
  state.insisted = false;
  reports.arrived(batch);
  awake.saved();
  const proof = connection.readNow();
  if (proof.ok) takeIn(state, proof.value);
  return outcome;
}
