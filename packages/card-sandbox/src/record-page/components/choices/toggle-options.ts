/* eslint-disable @typescript-eslint/no-deprecated -- Cards may still use the deprecated option. */
import type { CommonGroupProps, ToggleGroupOption } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { fieldParts } from '../forms/field.tsx';
import { shortSize } from '../size.ts';

/** The shared part of CheckboxList and RadioButtonList. */
export function useToggleList(props: Omit<CommonGroupProps, 'value' | 'toggleType'>) {
  const { name, label, validationMessage, required, tooltip, error, options, ...look } = props;
  const { inline, variant, size, testId } = look;
  const [chosen, setChosen] = useState(() =>
    options.filter(({ initialIsChecked }) => initialIsChecked).map(({ value }) => value),
  );
  const parts = fieldParts({ label, validationMessage, required, tooltip, error });
  const small = variant === 'small' || shortSize(size, 'md') === 'sm';
  const item = ({ value, label: text, description, readOnly, readonly }: ToggleGroupOption) => ({
    value,
    label: text,
    description,
    disabled: readOnly ?? readonly,
    size: small ? 'xs' : 'sm',
  });
  return {
    name,
    chosen,
    setChosen,
    inline: inline === true,
    group: {
      ...parts,
      className: 'hs-toggle-list',
      classNames: { label: 'hs-label' },
      'data-error': error,
      'data-testid': testId,
    },
    items: options.map(item),
  };
}
