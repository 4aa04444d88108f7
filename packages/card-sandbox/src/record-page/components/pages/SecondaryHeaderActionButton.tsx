import type { HeaderActionButtonProps } from '@hubspot/ui-extensions';
import { BaseButton } from '../buttons/BaseButton.tsx';

export function SecondaryHeaderActionButton(props: HeaderActionButtonProps) {
  return <BaseButton {...props} variant="secondary" size="sm" />;
}
