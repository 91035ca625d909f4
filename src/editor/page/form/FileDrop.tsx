import { type ReactNode, useState } from 'react';

import styles from './MediaField.module.css';

interface FileDropProps {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped or pasted on what it holds; the button in it does the same. */
export function FileDrop({ onFile, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  /** Whether there was a file. */
  const receive = ({ files }: DataTransfer): boolean => {
    const [file] = files;
    if (file !== undefined) onFile(file);
    return file !== undefined;
  };
  return (
    // A convenience for those who have a pointer or a clipboard.
    <div
      className={styles['media']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        event.stopPropagation();
        if (receive(event.dataTransfer)) event.preventDefault();
      }}
      onPaste={(event) => {
        if (!receive(event.clipboardData)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {children}
    </div>
  );
}
