import type { ButtonProps } from '@hubspot/ui-extensions';
import { BaseButton } from './BaseButton.tsx';

export function Button(props: ButtonProps) {
  const { onClick, href, disabled, variant, type, children, size, truncate, overlay, testId } =
    props;
  return (
    <BaseButton
      {...{ onClick, href, disabled, variant, type, size, truncate, overlay, testId, children }}
    />
  );
}
