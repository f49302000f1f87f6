import { parseDate } from "@internationalized/date";
import type { ReactNode } from "react";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DateSegment,
  FieldError,
  Group,
  Heading,
  Input,
  Label,
  Popover,
  Button as Press,
  DatePicker as RacDatePicker,
  NumberField as RacNumberField,
  TextField as RacTextField,
  Text,
  TextArea,
} from "react-aria-components";
import { Icon } from "./icon";
import "./fields.css";

/** What every field may have: under which name a refusal is put on it, and a hint. */
export interface FieldProps {
  readonly label: string;
  /** The name of the input field of the API: a refusal whose path ends in it stands at this field. */
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export const Hint = ({ children }: { children: ReactNode }) =>
  children ? (
    <Text slot="description" className="hint">
      {children}
    </Text>
  ) : null;

export const Fault = () => <FieldError className="field-fault" />;

/** A line of text, or with `rows` several. */
export function TextField({
  label,
  hint,
  rows,
  maxLength,
  placeholder,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
}) {
  const given = { ...(maxLength && { maxLength }), ...(placeholder && { placeholder }) };
  return (
    <RacTextField className="field" {...field}>
      <Label>{label}</Label>
      {rows ? <TextArea rows={rows} {...given} /> : <Input {...given} />}
      <Hint>{hint}</Hint>
      <Fault />
    </RacTextField>
  );
}

/** A whole number with steps; one that is emptied keeps the least. */
export function NumberField({
  label,
  hint,
  onChange,
  ...field
}: FieldProps & { value: number; onChange: (value: number) => void; minValue: number; maxValue: number }) {
  return (
    <RacNumberField
      className="field number-field"
      {...field}
      onChange={(value) => onChange(Number.isNaN(value) ? field.minValue : value)}
    >
      <Label>{label}</Label>
      <Group className="boxed">
        <Input />
        <Press slot="decrement" className="in-field">
          <Icon name="minus" />
        </Press>
        <Press slot="increment" className="in-field">
          <Icon name="plus" />
        </Press>
      </Group>
      <Hint>{hint}</Hint>
      <Fault />
    </RacNumberField>
  );
}

const dayOf = (day: string | undefined) => (day ? parseDate(day) : undefined);

/** A day, YYYY-MM-DD, typed part by part or chosen in a calendar. */
export function DatePicker({
  label,
  hint,
  value,
  min,
  max,
  onChange,
  ...field
}: FieldProps & {
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string) => void;
}) {
  const [minValue, maxValue] = [dayOf(min), dayOf(max)];
  return (
    <RacDatePicker
      className="field"
      {...field}
      value={dayOf(value) ?? null}
      onChange={(day) => day && onChange(day.toString())}
      {...(minValue && { minValue })}
      {...(maxValue && { maxValue })}
      shouldForceLeadingZeros
    >
      <Label>{label}</Label>
      <Group className="boxed">
        <DateInput className="segments">{(segment) => <DateSegment segment={segment} className="segment" />}</DateInput>
        <Press className="in-field">
          <Icon name="calendar" />
        </Press>
      </Group>
      <Hint>{hint}</Hint>
      <Fault />
      <Popover className="popover">
        <Calendar className="calendar">
          <header>
            <Press slot="previous" className="in-field">
              <Icon name="left" />
            </Press>
            <Heading />
            <Press slot="next" className="in-field">
              <Icon name="right" />
            </Press>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
        </Calendar>
      </Popover>
    </RacDatePicker>
  );
}
