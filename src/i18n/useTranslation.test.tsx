import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { createEnglish, switchLanguage } from './setup.ts';
import { I18nProvider, useTranslation } from './useTranslation.tsx';

function Start() {
  const { t } = useTranslation();
  return <p>{t('cover.start')}</p>;
}

function Done({ share }: { readonly share: number }) {
  const { t } = useTranslation();
  return <p>{t('common.percent', { share })}</p>;
}

function Length({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return <p>{t('common.minutes', { count })}</p>;
}

test('words are drawn anew when another language is spoken', async () => {
  const i18n = createEnglish();
  render(
    <I18nProvider i18n={i18n}>
      <Start />
    </I18nProvider>,
  );
  expect(screen.getByText('Start course')).toBeDefined();
  await act(() => switchLanguage(i18n, 'ar'));
  expect(screen.getByText('ابدأ الدورة')).toBeDefined();
});

test('a sentence is looked up once, however often it stands on the page', () => {
  const i18n = createEnglish();
  const lookups = vi.spyOn(i18n, 't');
  render(
    <I18nProvider i18n={i18n}>
      <Start />
      <Start />
      <Start />
    </I18nProvider>,
  );
  expect(screen.getAllByText('Start course')).toHaveLength(3);
  expect(lookups).toHaveBeenCalledTimes(1);
});

test('a sentence that only says how many is looked up once for each number', () => {
  const i18n = createEnglish();
  const lookups = vi.spyOn(i18n, 't');
  render(
    <I18nProvider i18n={i18n}>
      <Length count={1} />
      <Length count={2} />
      <Length count={2} />
    </I18nProvider>,
  );
  expect(screen.getByText('1 minute')).toBeDefined();
  expect(screen.getAllByText('2 minutes')).toHaveLength(2);
  expect(lookups).toHaveBeenCalledTimes(2);
});

test('a sentence with something to fill in is made each time', () => {
  render(
    <I18nProvider i18n={createEnglish()}>
      <Done share={0.25} />
      <Done share={0.5} />
    </I18nProvider>,
  );
  expect(screen.getByText('25%')).toBeDefined();
  expect(screen.getByText('50%')).toBeDefined();
});

test('a sentence that came late is found once it is there', () => {
  const i18n = createEnglish();
  i18n.removeResourceBundle('en', 'unstarted');
  const page = (
    <I18nProvider i18n={i18n}>
      <Late />
    </I18nProvider>
  );
  const { rerender } = render(page);
  expect(screen.getByText('late')).toBeDefined();
  i18n.addResourceBundle('en', 'unstarted', { late: 'Here it is.' });
  rerender(
    <I18nProvider i18n={i18n}>
      <Late key="again" />
    </I18nProvider>,
  );
  expect(screen.getByText('Here it is.')).toBeDefined();
});

function Late() {
  const { t } = useTranslation('unstarted');
  return <p>{t('late')}</p>;
}
