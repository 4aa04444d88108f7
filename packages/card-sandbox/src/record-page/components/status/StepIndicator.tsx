import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { Stepper } from '@mantine/core';
import { callCard } from '../../hooks/call-card.ts';
import { shortSize } from '../size.ts';

export function StepIndicator(props: StepIndicatorProps) {
  const { stepNames, direction, circleSize, currentStep, variant, onClick, testId } = props;
  const current = currentStep ?? 0;
  const allNamed = variant === undefined || variant === 'default';
  return (
    <Stepper
      active={current}
      orientation={direction ?? 'horizontal'}
      size={shortSize(circleSize, 'sm')}
      className="hs-steps"
      data-flush={variant === 'flush'}
      data-direction={direction}
      onStepClick={onClick && ((step) => callCard(onClick, step))}
      data-testid={testId}
    >
      {stepNames.map((name, place) =>
        allNamed || place === current ? (
          <Stepper.Step key={place} label={name} />
        ) : (
          <Stepper.Step key={place} aria-label={`${place + 1} ${name}`} />
        ),
      )}
    </Stepper>
  );
}
