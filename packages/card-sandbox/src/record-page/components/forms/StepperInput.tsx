import type { StepperInputProps } from '@hubspot/ui-extensions';
import { NumberInput, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { fieldParts } from './field.tsx';
import { useNumberField } from './number-field.ts';

export function StepperInput(props: StepperInputProps) {
  const { min = -Infinity, max = Infinity, precision, formatStyle, stepSize = 1, readOnly } = props;
  const { field, number, commit } = useNumberField(props);
  const current = Number.isNaN(number) ? 0 : number;
  const step = (by: number) => {
    commit(round(current + by));
  };
  return (
    <NumberInput
      {...fieldParts(props)}
      {...field}
      className="hs-stepper"
      leftSectionWidth={36}
      rightSectionWidth={36}
      decimalScale={precision}
      suffix={formatStyle === 'percentage' ? '%' : undefined}
      leftSection={
        <Step
          label="Decrease"
          disabled={readOnly === true || current <= min}
          reached={current <= min ? props.minValueReachedTooltip : undefined}
          onClick={() => step(-stepSize)}
        />
      }
      rightSection={
        <Step
          label="Increase"
          disabled={readOnly === true || current >= max}
          reached={current >= max ? props.maxValueReachedTooltip : undefined}
          onClick={() => step(stepSize)}
        />
      }
    />
  );
}

interface StepProps {
  label: 'Decrease' | 'Increase';
  disabled: boolean;
  /** The tooltip's text at the end of the range. */
  reached: string | undefined;
  onClick: () => void;
}

function Step({ label, disabled, reached, onClick }: StepProps) {
  const Sign = label === 'Decrease' ? IconMinus : IconPlus;
  return (
    <Tooltip label={reached} disabled={reached === undefined} multiline maw={320}>
      <span className="hs-step-place">
        <button
          type="button"
          className="hs-step"
          aria-label={label}
          aria-description={reached}
          disabled={disabled}
          onClick={onClick}
        >
          <Sign size={14} aria-hidden />
        </button>
      </span>
    </Tooltip>
  );
}

/** Removes floating-point noise: 0.1 + 0.2 is 0.3. */
const round = (value: number) => Number(value.toPrecision(12));
