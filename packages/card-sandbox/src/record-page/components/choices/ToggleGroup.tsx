import type { ToggleGroupProps } from '@hubspot/ui-extensions';
import { CheckboxList } from './CheckboxList.tsx';
import { RadioButtonList } from './RadioButtonList.tsx';

export function ToggleGroup(props: ToggleGroupProps) {
  if (props.toggleType !== 'radioButtonList') return <CheckboxList {...props} />;
  return <RadioButtonList {...props} />;
}
