import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { createSimulatorI18n } from '../../i18n/simulator.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { factsOf } from '../testing/packageFacts.ts';
import type { DeskSaid } from '../line/messages.ts';
import { NO_TROUBLES } from '../record/troubles.ts';
import { type CourseApi, openCourseApi } from '../wrapper/courseApi.ts';
import { type Desk, type DeskPorts, deskStore, openDesk } from './desk.ts';
import { DeskPage } from './DeskPage.tsx';
import { scormHost } from './scormHost.ts';

let i18n: Awaited<ReturnType<typeof createSimulatorI18n>>;
let api: CourseApi | null;
let desk: Desk;

beforeAll(async () => {
  i18n = await createSimulatorI18n('en');
});

/** The page around the course, without a frame between it and the desk. */
const connect: DeskPorts['connect'] = (_end, { said }) => {
  const tell = (message: DeskSaid): void => {
    if (message.kind === 'start')
      api = openCourseApi(message.runtime ?? 'scorm12', message.values, {
        troubles: () => NO_TROUBLES,
        block: () => undefined,
        say: said,
      });
    if (message.kind === 'close' || message.kind === 'kill') said({ kind: 'gone' });
  };
  queueMicrotask(() => said({ kind: 'ready' }));
  return { tell, hangUp: () => undefined };
};

const ports: DeskPorts = {
  now: () => 0,
  nonce: () => 'n',
  after: () => () => undefined,
  connect,
};

beforeEach(() => {
  api = null;
  const file = {
    name: 'course.zip',
    key: 'a',
    manifest: 'imsmanifest.xml',
    origin: 'http://course.localhost:1',
    sandbox: 'allow-scripts',
  };
  const store = deskStore({ file, facts: factsOf({ units: 2 }) });
  desk = openDesk(store, scormHost(store, ports.now), ports);
  render(
    <I18nProvider i18n={i18n}>
      <DeskPage desk={desk} outline={null} />
    </I18nProvider>,
  );
});

/** What a course in the frame does. */
function call(name: string, ...given: readonly string[]): unknown {
  const run = api?.windowApi.api[name];
  return typeof run === 'function' ? run(...given) : undefined;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const show = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));
const panel = () => within(screen.getByRole('tabpanel'));

test('a launch opens the course in a frame, and every call is listed', async () => {
  await press('Launch');
  expect(screen.getByTitle('The course: Fire safety')).toHaveProperty('tagName', 'IFRAME');
  call('LMSInitialize', '');
  call('LMSSetValue', 'cmi.core.score.raw', '101');
  await panel().findByText(/Has to be a number within 0–100/);
  expect(panel().getByText('Launched for Sam Taylor')).toBeTruthy();
  expect(panel().getByText('LMSInitialize'.slice(3))).toBeTruthy();
  expect(screen.getByText('One warning')).toBeTruthy();
});

test('what is not stored yet is marked, until the course commits', async () => {
  await press('Launch');
  call('LMSInitialize', '');
  call('LMSSetValue', 'cmi.suspend_data', 'page 2');
  await show(/Data/);
  await panel().findByText('page 2');
  expect(panel().getByText('not stored yet')).toBeTruthy();
  call('LMSCommit', '');
  await waitFor(() => expect(panel().queryByText('not stored yet')).toBeNull());
});

test('a course with values without number holds up nobody: the rest is shown when it is asked for', async () => {
  const values = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`cmi.${n}`, 'x']));
  desk.store.setState(({ learner }) => ({ attempts: { [learner.id]: { values, ended: false } } }));
  await show(/Data/);
  expect(panel().getAllByText('x')).toHaveLength(300);
  await press('Show the rest');
  expect(panel().getAllByText('x')).toHaveLength(301);
});

test('closing hears the goodbye, and the next launch says what is known', async () => {
  await press('Launch');
  call('LMSInitialize', '');
  call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
  call('LMSCommit', '');
  await press('Close the window');
  await screen.findByRole('heading', { name: 'Launch the course' });
  expect(screen.getByRole('radio', { name: /Sam Taylor incomplete/ })).toBeTruthy();
  expect(panel().getByText(/The session was never ended/)).toBeTruthy();
});

test('who launches and closes by keys is at the course, whose buttons come and go', async () => {
  const area = screen.getByRole('region', { name: 'Course' });
  for (const name of ['Launch', 'Close the window']) {
    screen.getByRole('button', { name }).focus();
    await press(name);
    await waitFor(() => expect(document.activeElement).toBe(area));
  }
});

test('a name is needed for somebody else', async () => {
  await userEvent.click(screen.getByRole('radio', { name: 'Somebody else' }));
  await press('Launch');
  expect(screen.getByRole('alert').textContent).toBe('Write a name first.');
  await userEvent.type(screen.getByLabelText('Their name'), 'Grüße, Zoë');
  await press('Launch');
  expect(desk.store.getState().learner.name).toBe('Grüße, Zoë');
});

test('the switches are switches, and the tabs go by arrows', async () => {
  await show(/Trouble/);
  await userEvent.click(screen.getByRole('switch', { name: /Slow/ }));
  expect([...desk.store.getState().troubles]).toEqual(['slow']);
  await userEvent.click(screen.getByRole('tab', { name: /Trouble/ }));
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Keep' }).getAttribute('aria-selected')).toBe('true');
});

test('a package with several units says that only one is played', () => {
  expect(screen.getByText(/has 2 units/)).toBeTruthy();
});

test('a broken file is refused with a reason', async () => {
  await show(/Keep/);
  const file = new File(['{"format":2}'], 'x.json', { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText(/Load such a file/), file);
  expect((await screen.findByText(/or something in it is broken/)).textContent).toContain('format');
});

test('what the course was kept from is said, once, unless this run allows it', async () => {
  await press('Launch');
  desk.blocked('reach', 'https://elsewhere.test');
  desk.blocked('reach', 'https://elsewhere.test');
  expect(await panel().findAllByText(/wanted to reach https:\/\/elsewhere.test/)).toHaveLength(1);
  const { file } = desk.store.getState();
  desk.store.setState({ file: { ...file, sandbox: `${file.sandbox} allow-popups` } });
  desk.blocked('window', 'https://elsewhere.test');
  expect(panel().queryByText(/wanted a new window/)).toBeNull();
});
