import { WrittenText } from '../../text/WrittenText.tsx';
import { setField, writtenAs } from '../../commands/setField.ts';
import type { ControlProps } from './control.ts';
import { useForm } from './FormContext.ts';

/** A text in the Markdown subset. Apart from the other controls, which are native. */
export function RichTextField({ id, label, describedBy, invalid, value, place }: ControlProps) {
  const { act, later, isUnwritten } = useForm();
  return (
    <WrittenText
      id={id}
      label={label}
      describedBy={describedBy}
      invalid={invalid}
      isUnwritten={() => isUnwritten(place)}
      text={typeof value === 'string' ? value : ''}
      later={() => {
        const there = later(place);
        return (text, how) => there((at) => writtenAs(how, setField(at, text)));
      }}
      onChange={(text, how) => act(writtenAs(how, setField(place, text)))}
    />
  );
}
