import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { Stepper } from '@mantine/core';
import { callCard } from '../card/call-card.ts';
import { shortSize } from './size.ts';

export function StepIndicator(props: StepIndicatorProps) {
  const { stepNames, direction, circleSize, currentStep, variant, onClick, testId } = props;
  return (
    <Stepper
      active={currentStep ?? 0}
      orientation={direction ?? 'horizontal'}
      size={variant === 'compact' ? 'xs' : shortSize(circleSize, 'sm')}
      iconSize={variant === 'flush' ? 24 : undefined}
      onStepClick={onClick && ((step) => callCard(onClick, step))}
      data-testid={testId}
    >
      {stepNames.map((name) => (
        <Stepper.Step key={name} label={name} />
      ))}
    </Stepper>
  );
}
