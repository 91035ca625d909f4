import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { createEditorI18n } from '../../i18n/editor.ts';
import { I18nProvider } from '../../i18n/useTranslation.tsx';
import { FormulaDialog } from './FormulaDialog.tsx';

async function asked(latex: string | null, language = 'en') {
  const onSet = vi.fn();
  render(
    <I18nProvider i18n={await createEditorI18n(language)}>
      <FormulaDialog open latex={latex} onClose={() => undefined} onSet={onSet} />
    </I18nProvider>,
  );
  return { onSet, field: screen.getByRole('textbox') };
}

const put = () => userEvent.click(screen.getByRole('button', { name: 'Put it into the text' }));

test('a formula is seen and heard while it is written, and put into the text', async () => {
  const { onSet, field } = await asked(null);
  expect(screen.getByText('Like a^2 + b^2 = c^2 or \\frac{1}{2}.')).toBeDefined();
  await userEvent.type(field, 'x^2');
  expect(await screen.findByText('Heard as: x squared')).toBeDefined();
  expect(screen.getByLabelText('x squared').tagName).toBe('math');
  // A line without formatting has no button for it: this is what to type there.
  expect(screen.getByText('$x^2$').tagName).toBe('CODE');
  await put();
  expect(onSet.mock.calls).toEqual([['x^2']]);
});

test('a mistake is told, and nothing is put into the text', async () => {
  const { onSet, field } = await asked('\\fraction');
  expect(await screen.findByText(/“\\fraction” is no command that formulas know/)).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await put();
  expect(onSet).not.toHaveBeenCalled();
});

test('a mistake in Arabic', async () => {
  await asked('\\fraction', 'ar');
  await screen.findByText(/^ليس «\u2068\\fraction\u2069» أمرًا تعرفه الصيغ\. راجع كتابته\./);
});
