import type * as z from 'zod';

import type { tableSchema } from './author.ts';

export const tableFixtures = {
  short: {
    type: 'table',
    id: 'when-things-go-wrong',
    title: 'What helps when things go wrong',
    caption: 'Three situations, and what peer workers try.',
    columns: [
      { id: 'situation', title: 'When' },
      { id: 'try', title: 'You could try' },
    ],
    rows: [
      {
        id: 'late',
        cells: { situation: 'Somebody is late', try: 'Agree on where and when to meet.' },
      },
      {
        id: 'silent',
        cells: {
          situation: 'Somebody does not talk',
          try: 'Be there without words:\n\n- walk together\n- make tea\n- say that silence is all right',
        },
      },
      {
        id: 'angry',
        cells: {
          situation: 'Somebody is angry',
          try: 'Listen first. Anger often stands before something else.\n\nThen ask what would help **now**.',
        },
      },
    ],
  },
  long: {
    type: 'table',
    id: 'roles',
    title: 'Who does what in a team',
    caption: 'Roles differ from service to service; these are common ones.',
    columns: [
      { id: 'role', title: 'Role', width: 'narrow' },
      { id: 'brings', title: 'What they bring' },
      { id: 'does', title: 'What they do' },
      { id: 'does-not', title: 'What they leave to others' },
      { id: 'reports', title: 'Works with', width: 'narrow' },
    ],
    rows: [
      {
        id: 'peer-worker',
        cells: {
          role: 'Peer worker',
          brings: 'Lived experience, and what came after it.',
          does: '- Walks beside people\n- Tells their own story where it helps\n- Speaks up for what people want',
          'does-not': 'Diagnosis, medication, and risk assessment *alone*.',
          reports: 'Peer lead',
        },
      },
      {
        id: 'clinician',
        cells: {
          role: 'Clinician',
          brings: 'Training in treatment, and responsibility for it.',
          does: 'Assesses, treats, and plans with the person.',
          'does-not': 'Saying what somebody’s recovery has to look like.',
          reports: 'Clinical lead',
        },
      },
      {
        id: 'carer',
        cells: {
          role: 'Carer or family',
          brings: 'Years of knowing the person.',
          does: 'What they did before, and as much as they can bear.',
          'does-not': 'Being a substitute for a service.',
          reports: '–',
        },
      },
    ],
  },
  namedByCaption: {
    type: 'table',
    id: 'hours',
    caption: 'Sessions of the group, in 2026.',
    columns: [
      { id: 'day', title: 'Day' },
      { id: 'time', title: 'Time', width: 'narrow' },
      { id: 'place', title: 'Place' },
    ],
    rows: [
      { id: 'first', cells: { day: '3 March', time: '10 am', place: 'Library, room 2' } },
      { id: 'second', cells: { day: '17 March', time: '2 pm', place: 'Online' } },
    ],
    rowHeaders: false,
  },
  rightToLeft: {
    type: 'table',
    id: 'right-to-left',
    title: 'ما الذي يساعد',
    columns: [
      { id: 'situation', title: 'عندما' },
      { id: 'try', title: 'يمكنك أن تجرّب' },
      { id: 'avoid', title: 'تجنّب', width: 'narrow' },
    ],
    rows: [
      {
        id: 'late',
        cells: {
          situation: 'يتأخر شخص ما',
          try: 'اتفقا على **مكان** اللقاء ووقته.',
          avoid: 'اللوم',
        },
      },
      {
        id: 'silent',
        cells: { situation: 'لا يتكلم شخص ما', try: '- امشيا معًا\n- أعدّا الشاي', avoid: 'الإلحاح' },
      },
    ],
  },
} satisfies Record<string, z.input<typeof tableSchema>>;
