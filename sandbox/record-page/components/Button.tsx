import type { ButtonProps } from '@hubspot/ui-extensions';
import { useUnknownProps } from '../card/unknown.tsx';
import { BaseButton } from './BaseButton.tsx';

export function Button(props: ButtonProps) {
  const {
    onClick,
    href,
    disabled,
    variant,
    type,
    children,
    size,
    truncate,
    overlay,
    testId,
    ...unknown
  } = props;
  useUnknownProps('Button', unknown);
  return (
    <BaseButton
      {...{ onClick, href, disabled, variant, type, size, truncate, overlay, testId, children }}
    />
  );
}
