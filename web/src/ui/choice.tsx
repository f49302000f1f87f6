import type { ReactNode } from "react";
import {
  Checkbox as Check,
  ComboBox as Combo,
  FieldError,
  CheckboxGroup as Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Press,
  Select as Sel,
  SelectValue,
} from "react-aria-components";
import { Fault, type FieldProps, Hint } from "./fields";
import { Icon } from "./icon";
import { useWords } from "./useWords";

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly hint?: string | undefined;
}

interface ChoiceProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** How many more there are than are offered. */
  readonly left?: number;
}

const Options = <Id extends string>({ options, left = 0 }: { options: readonly Option<Id>[]; left?: number }) => {
  const words = useWords();
  return (
    <>
      <ListBox className="options" renderEmptyState={() => <p className="hint">{words.noHits}</p>}>
        {options.map(({ id, name, hint }) => (
          <ListBoxItem key={id} id={id} textValue={name} className="option">
            <span>{name}</span>
            {hint && <small>{hint}</small>}
          </ListBoxItem>
        ))}
      </ListBox>
      {left > 0 && <p className="left">{words.notShown(left)}</p>}
    </>
  );
};

/** One of a few. */
export function Select<Id extends string>({ label, hint, options, left, onChange, ...field }: ChoiceProps<Id>) {
  const words = useWords();
  return (
    <Sel className="field" {...field} placeholder={words.choose} onChange={(id) => id !== null && onChange(id as Id)}>
      <Label>{label}</Label>
      <Press className="boxed">
        <SelectValue />
        <Icon name="down" />
      </Press>
      <Hint>{hint}</Hint>
      <Fault />
      <Popover className="popover">
        <Options options={options} left={left ?? 0} />
      </Popover>
    </Sel>
  );
}

/** One of many: what is typed narrows them down. */
export function ComboBox<Id extends string>({ label, hint, options, left, onChange, ...field }: ChoiceProps<Id>) {
  const words = useWords();
  return (
    <Combo className="field" {...field} menuTrigger="focus" onChange={(id) => id !== null && onChange(id as Id)}>
      <Label>{label}</Label>
      <div className="boxed">
        <Input placeholder={words.choose} onFocus={({ target }) => target.select()} />
        <Press className="in-field">
          <Icon name="down" />
        </Press>
      </div>
      <Hint>{hint}</Hint>
      <Fault />
      <Popover className="popover">
        <Options options={options} left={left ?? 0} />
      </Popover>
    </Combo>
  );
}

const Box = () => (
  <span className="check-box" aria-hidden="true">
    <Icon name="check" />
  </span>
);

export const Checkbox = ({
  children,
  label,
  ...props
}: {
  children?: ReactNode;
  label?: string;
  isSelected: boolean;
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
}) => (
  <Check className="check" {...props} {...(label && { "aria-label": label })}>
    <Box />
    {children}
  </Check>
);

/** Any of a few. */
export const CheckboxGroup = <Id extends string>({
  label,
  options,
  onChange,
  value,
  ...field
}: Omit<FieldProps, "hint"> & {
  options: readonly Option<Id>[];
  value: readonly Id[];
  onChange: (ids: readonly Id[]) => void;
}) => (
  <Group className="field check-group" {...field} value={[...value]} onChange={(ids) => onChange(ids as Id[])}>
    <Label>{label}</Label>
    {options.map(({ id, name }) => (
      <Check key={id} value={id} className="check">
        <Box />
        {name}
      </Check>
    ))}
    <FieldError className="field-fault" />
  </Group>
);
