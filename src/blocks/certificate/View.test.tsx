import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createI18n } from '../../i18n/setup.ts';
import { awardSample, BlockHost, type BlockHostProps } from '../BlockHost.tsx';
import { compileFixture } from '../compileFixture.ts';
import { preloadViews } from '../views.ts';
import { certificateFixtures } from './fixtures.ts';

beforeAll(() => preloadViews(['certificate']));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const block = compileFixture('certificate', certificateFixtures.plain);
const nameless = { ...awardSample, name: null };

const named = (text: string) => ({
  kind: 'answer' as const,
  answer: { kind: 'text' as const, text },
  submitted: false,
});

async function show(props: Partial<BlockHostProps> = {}) {
  const act = vi.fn();
  render(<BlockHost block={block} award={awardSample} act={act} {...props} />);
  await screen.findByRole('heading', { level: 2 });
  return { act };
}

const sheet = () => screen.getByRole('region', { name: 'Certificate of completion' });
/** Where the name stands: in one of the device's faces, or in the display face. */
const line = () => sheet().querySelector<HTMLElement>('.certificate-name');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Your name/ });

describe('before the course is completed', () => {
  const left = [
    { number: 2, title: 'Two', address: '#/lesson/two', current: false, opensAfter: null },
    { number: 3, title: 'Three', address: null, current: false, opensAfter: 2 },
    { number: 4, title: 'Four', address: null, current: true, opensAfter: null },
  ];

  it('says what is left, and leads there', async () => {
    await show({ award: { ...awardSample, completedAt: null, left } });
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/lesson/two');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Lesson 2 Two',
      'Lesson 3 Three Opens after lesson 2',
      'Lesson 4 Four You are in this lesson. Finish it, then come back here.',
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names the first of many, and counts the rest', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      number: index + 1,
      title: `Lesson ${index + 1}`,
      address: `#/lesson/${index + 1}`,
      current: false,
      opensAfter: null,
    }));
    await show({ award: { ...awardSample, completedAt: null, left: many } });
    expect(screen.getAllByRole('link')).toHaveLength(6);
    expect(screen.getByText('and 3 more lessons')).toBeDefined();
  });
});

describe('the name', () => {
  it('is the one that the LMS knows, until the learner writes another', async () => {
    const { act } = await show();
    expect(line()?.textContent).toBe('Thi Lan Nguyen');
    await press('Change the name');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Thi Lan Nguyen');
    await userEvent.clear(field());
    await userEvent.type(field(), '  Nguyễn Thị Lan {Enter}');
    expect(act.mock.calls).toEqual([
      [{ type: 'answer', answer: { kind: 'text', text: 'Nguyễn Thị Lan' } }],
    ]);
    expect(line()?.textContent).toBe('Nguyễn Thị Lan');
    expect(document.activeElement).toBe(sheet());
  });

  it('is asked for where nobody knows it, before the sheet is shown', async () => {
    await show({ award: nameless });
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    await press('Save my name');
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field(), 'Sukarno');
    await press('Save my name');
    expect(line()?.textContent).toBe('Sukarno');
  });

  it('can be left out, and is not asked for again', async () => {
    const { act } = await show({ award: nameless });
    await press('Leave the line empty');
    expect(act.mock.calls).toEqual([[{ type: 'answer', answer: { kind: 'text', text: '' } }]]);
    expect(line()?.textContent).toBe('');
    expect(screen.getByRole('button', { name: 'Add a name' })).toBeDefined();
  });

  it('stays as it was when the learner thinks better of it', async () => {
    const { act } = await show({ kept: named('Lan') });
    await press('Change the name');
    await userEvent.type(field(), ' and more');
    await press('Cancel');
    expect(act).not.toHaveBeenCalled();
    expect(line()?.textContent).toBe('Lan');
  });

  it.each([
    ['Thi Lan Nguyen', 'display', 'l'],
    ['Nguyễn Thị Lan', 'system', 'l'],
    ['فاطمة الزهراء', 'system', 'l'],
    ['欧阳娜娜', 'system', 'l'],
    ['Maria-Magdalena Aleksandra Konstantinopoulou-Featherstonehaugh of X', 'display', 'xs'],
  ])('%s stands in one face (%s), and in a size that fits (%s)', async (name, face, size) => {
    await show({ kept: named(name) });
    expect({ ...line()?.dataset }).toEqual({ face, size });
    expect(line()?.querySelector('bdi')?.dir).toBe('auto');
  });
});

describe('printing', () => {
  it('prints the sheet alone, and lets the page be a page again', async () => {
    await show();
    const print = vi.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(document.documentElement.dataset['printing']).toBe('certificate');
      window.dispatchEvent(new Event('afterprint'));
    });
    await press('Print the certificate');
    expect(print).toHaveBeenCalledOnce();
    expect(document.documentElement.dataset['printing']).toBeUndefined();
    expect(screen.queryByText(/printing is blocked/)).toBeNull();
  });

  it('says what else to do where nothing comes of it', async () => {
    await show();
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await press('Print the certificate');
    expect(screen.getByRole('status').textContent).toMatch(/printing is blocked here/);
    expect(document.documentElement.dataset['printing']).toBeUndefined();
  });
});

describe('keeping it', () => {
  it('is a web page where the browser makes no PDF, and says so', async () => {
    await show();
    const kept: { readonly name: string; readonly type: string }[] = [];
    const blobs: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      kept.push({ name: this.download, type: blobs.at(-1)?.type ?? '' });
    });
    await press('Download as PDF');
    expect(await screen.findByText(/as a web page/, { selector: 'p' })).toBeDefined();
    expect(screen.getByRole('status').textContent).toMatch(/as a web page/);
    expect(kept).toEqual([
      {
        name: 'Certificate of completion – Working with peer workers – Thi Lan Nguyen.html',
        type: 'text/html;charset=utf-8',
      },
    ]);
  });
});

const host = (award: typeof awardSample) => <BlockHost block={block} award={award} />;

it('is announced when completion comes while the learner looks at it', async () => {
  const { rerender } = render(host({ ...awardSample, completedAt: null }));
  await screen.findByRole('heading', { level: 2 });
  rerender(host(awardSample));
  expect(screen.getByRole('status').textContent).toBe('Your certificate is ready.');
});

it('speaks Arabic', async () => {
  await show({ words: await createI18n('ar'), award: { ...awardSample, language: 'ar' } });
  expect(screen.getByRole('heading', { name: 'شهادتك' })).toBeDefined();
  expect(sheet().querySelector('.certificate')?.getAttribute('dir')).toBe('rtl');
});

const notesPrinted = () => document.querySelector('[data-certificate-print] .notes-sheet');

it('prints the notes of the learner behind it where they want that, and only then', async () => {
  await show({ notes: [{ block: 7, lesson: 'The map', prompt: 'My step', text: 'Ask Sam' }] });
  expect(notesPrinted()).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Print my notes with it' }));
  expect(notesPrinted()?.textContent).toContain('The mapMy stepAsk Sam');
});

it('speaks of no notes where there are none', async () => {
  await show();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
