import type { CrmSimpleDeadlineProps } from '@hubspot/ui-extensions/crm';
import type { CSSProperties } from 'react';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { useProperties } from '../../hooks/crm-reader.ts';
import { deadline } from './deadline.ts';
import { Values } from './Values.tsx';

type Theme = NonNullable<CrmSimpleDeadlineProps['progressTheme']>;

export function CrmSimpleDeadline(props: CrmSimpleDeadlineProps) {
  const { startDatePropertyName, endDatePropertyName, properties, testId } = props;
  const { showProperties = true, progressTheme = {} } = props;
  const { now = Date.now() } = useCardEnvironment();
  const names = showProperties ? properties : [];
  const loaded = useProperties([startDatePropertyName, endDatePropertyName, ...names]);
  return (
    <CrmFrame name="CrmSimpleDeadline" testId={testId}>
      <CrmState loaded={loaded}>
        {(values) => {
          const start = values[startDatePropertyName];
          const { passed, words } = deadline(start, values[endDatePropertyName], now);
          return (
            <>
              <div className="hs-crm-deadline" style={trackStyle(progressTheme)}>
                <div style={barStyle(progressTheme, passed)} />
              </div>
              <div className="hs-crm-quiet">{words}</div>
              <Values names={names} values={values} />
            </>
          );
        }}
      </CrmState>
    </CrmFrame>
  );
}

function trackStyle(theme: Theme): CSSProperties {
  const { backgroundColor, upcomingColor, upcomingGradient, borderRadius, height } = theme;
  return {
    background: gradient(upcomingGradient) ?? upcomingColor ?? backgroundColor,
    borderRadius,
    height,
  };
}

function barStyle({ completedColor, completedGradient }: Theme, done: number): CSSProperties {
  return { background: gradient(completedGradient) ?? completedColor, width: `${done * 100}%` };
}

function gradient(colors: Theme['completedGradient']): string | undefined {
  return colors && `linear-gradient(to right, ${colors.startColor}, ${colors.endColor})`;
}
