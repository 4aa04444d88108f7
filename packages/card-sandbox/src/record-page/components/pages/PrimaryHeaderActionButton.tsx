import type { HeaderActionButtonProps } from '@hubspot/ui-extensions';
import { BaseButton } from '../buttons/BaseButton.tsx';

export function PrimaryHeaderActionButton(props: HeaderActionButtonProps) {
  return <BaseButton {...props} variant="primary" size="sm" />;
}
