import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import Copy from 'lucide-react/icons/copy';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n/useTranslation.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { Command } from '../commands/edit.ts';
import { useForm } from './form/FormContext.ts';
import styles from './Tools.module.css';

export interface ToolsProps {
  /** What the tools are for, as they are spoken: "Move up: Hope". */
  readonly name: string;
  /** `null`: it cannot be done here. */
  readonly up: Command | null;
  readonly down: Command | null;
  readonly copy: Command;
  readonly remove: Command | null;
  readonly children?: ReactNode;
}

/** What can be done with one of a list: moved, copied, taken away. */
export function Tools({ name, up, down, copy, remove, children }: ToolsProps) {
  const { t } = useTranslation('editor');
  const { act } = useForm();
  const tool = (icon: ReactNode, label: string, command: Command | null) => (
    <IconButton
      look="bare"
      icon={icon}
      label={label}
      disabled={command === null}
      onClick={() => command !== null && act(command)}
    />
  );
  return (
    <div className={styles['tools']}>
      {children}
      {tool(<ChevronUp aria-hidden />, t('form.up', { name }), up)}
      {tool(<ChevronDown aria-hidden />, t('form.down', { name }), down)}
      {tool(<Copy aria-hidden />, t('form.duplicate', { name }), copy)}
      {tool(<Trash2 aria-hidden />, t('form.remove', { name }), remove)}
    </div>
  );
}
