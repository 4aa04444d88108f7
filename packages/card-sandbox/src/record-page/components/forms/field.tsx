import { Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FieldProps {
  label?: string;
  tooltip?: string;
  description?: string;
  required?: boolean;
  error?: boolean;
  validationMessage?: string;
}

/** The label, description and messages of an input, as Mantine's props. A message without an error is a success. */
export function fieldParts(props: FieldProps) {
  const { label, tooltip, description, required, error, validationMessage } = props;
  return {
    label: tooltip ? <LabelWithTooltip label={label} tooltip={tooltip} /> : label,
    description,
    inputContainer: (input: ReactNode) => (
      <>
        {input}
        {!error && validationMessage && <span className="hs-valid">{validationMessage}</span>}
      </>
    ),
    error: error ? (validationMessage ?? true) : undefined,
    withAsterisk: required,
    'aria-required': required || undefined,
    classNames: { input: 'hs-input', label: 'hs-label' },
  };
}

function LabelWithTooltip({ label, tooltip }: { label?: string; tooltip: string }) {
  return (
    <>
      {label}
      <Tooltip label={tooltip} multiline maw={320}>
        <IconInfoCircle className="hs-label-tooltip" size={14} aria-label={tooltip} />
      </Tooltip>
    </>
  );
}
