import type { InteractionType } from '../../core/interaction.ts';
import {
  all,
  anyText,
  atMost,
  like,
  type CallRules,
  number,
  unless,
  type ValueRule,
  words,
} from './valueRules.ts';
import { breaks, risky } from './warning.ts';

/** The data model of SCORM 2004 (Run-Time Environment, 4.2), with what LMSs trip over. */

const identifier = all(atMost(4_000), like('id', /^[^\s]+$/));
const completion = words('completed', 'incomplete', 'not attempted', 'unknown');
const success = words('passed', 'failed', 'unknown');
const unbounded = number(-Infinity, Infinity);
const share = all(number(-1, 1), unless(/^-?\.|e/i, risky('fraction')));
const timestamp = all(
  like(
    'timestamp',
    /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/,
  ),
  unless(/\.\d{3,}/, risky('fraction')),
);
const duration = all(
  like(
    'duration',
    /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  ),
  unless(/\.\d{3,}S/, risky('fraction')),
);

const choices: ValueRule = (value) => {
  const ids = value.split('[,]');
  if (new Set(ids).size < ids.length || ids.some((id) => /\s/.test(id)))
    return breaks('response', 'a[,]b');
  return ids.some((id) => id.includes('-')) ? risky('hyphen') : null;
};

const measures = (of: string): Readonly<Record<string, ValueRule>> => ({
  [`${of}.score.scaled`]: share,
  [`${of}.score.raw`]: unbounded,
  [`${of}.score.min`]: unbounded,
  [`${of}.score.max`]: unbounded,
  [`${of}.completion_status`]: completion,
  [`${of}.success_status`]: success,
  [`${of}.progress_measure`]: all(number(0, 1), unless(/^\.|e/i, risky('fraction'))),
});

/** By the type of the interaction; the player tells no `performance`, others may. */
const responses: { readonly [Type in InteractionType | 'performance']: ValueRule } = {
  'true-false': words('true', 'false'),
  choice: choices,
  'fill-in': atMost(250),
  'long-fill-in': atMost(4_000),
  likert: identifier,
  matching: like('response', /^$|^.+\[\.\].+$/, 'a[.]1[,]b[.]2'),
  performance: like('response', /^$|\[\.\]/, 'step[.]done'),
  sequencing: choices,
  numeric: like('response', /^-?\d*(?:\.\d+)?(?:\[:\]-?\d*(?:\.\d+)?)?$/, '3.5'),
  other: atMost(4_000),
};

const interactions: Readonly<Record<string, ValueRule>> = {
  'cmi.interactions.n.id': identifier,
  'cmi.interactions.n.objectives.n.id': identifier,
  'cmi.interactions.n.timestamp': timestamp,
  'cmi.interactions.n.type': words(...Object.keys(responses)),
  'cmi.interactions.n.correct_responses.n.pattern': anyText,
  'cmi.interactions.n.learner_response': anyText,
  'cmi.interactions.n.weighting': unbounded,
  'cmi.interactions.n.result': (value) =>
    /^-?\d+(?:\.\d+)?$/.test(value)
      ? null
      : words('correct', 'incorrect', 'unanticipated', 'neutral')(value),
  'cmi.interactions.n.latency': duration,
  'cmi.interactions.n.description': atMost(250),
};

/** `savedState`: 4,000 characters in the 3rd edition, 64,000 in the 4th. */
export const scorm2004Rules = (savedState: number): CallRules => ({
  writable: {
    ...measures('cmi'),
    ...measures('cmi.objectives.n'),
    ...interactions,
    'cmi.objectives.n.id': identifier,
    'cmi.objectives.n.description': atMost(250),
    'cmi.exit': all(
      words('time-out', 'suspend', 'logout', 'normal', ''),
      unless(/^(?!suspend$)/, risky('dropsState')),
    ),
    'cmi.location': atMost(1_000),
    'cmi.session_time': duration,
    'cmi.suspend_data': atMost(savedState),
    'cmi.comments_from_learner.n.comment': atMost(4_000),
    'cmi.comments_from_learner.n.location': atMost(250),
    'cmi.comments_from_learner.n.timestamp': timestamp,
    'cmi.learner_preference.audio_level': number(0, Infinity),
    'cmi.learner_preference.delivery_speed': number(0, Infinity),
    'cmi.learner_preference.language': like(
      'language',
      /^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/,
    ),
    'cmi.learner_preference.audio_captioning': words('-1', '0', '1'),
    'adl.nav.request': like(
      'words',
      /^(?:continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=.+\}(?:choice|jump))$/,
      'continue, previous, exit, exitAll, abandon, abandonAll, suspendAll, _none_',
    ),
    'adl.data.n.store': atMost(64_000),
  },
  responses,
  readOnly:
    /^cmi\.(?:learner_id|learner_name|credit|entry|total_time|mode|launch_data|completion_threshold|scaled_passing_score|max_time_allowed|time_limit_action|comments_from_lms)|\._(?:children|count|version)$|^adl\.nav\.request_valid/,
});
