import type { CrmSimpleDeadlineProps } from '@hubspot/ui-extensions/crm';
import type { CSSProperties } from 'react';
import { useCardStanding } from '../card-standing.ts';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { useProperties } from './crm-reader.ts';
import { Values } from './Values.tsx';

type Theme = NonNullable<CrmSimpleDeadlineProps['progressTheme']>;

const DAY_MS = 86_400_000;

export function CrmSimpleDeadline(props: CrmSimpleDeadlineProps) {
  const { startDatePropertyName, endDatePropertyName, properties, testId } = props;
  const { showProperties = true, progressTheme = {} } = props;
  const { now = Date.now() } = useCardStanding();
  const names = showProperties ? properties : [];
  const loaded = useProperties([startDatePropertyName, endDatePropertyName, ...names]);
  return (
    <CrmFrame name="CrmSimpleDeadline" testId={testId}>
      <CrmState loaded={loaded}>
        {(values) => {
          const start = timeOf(values[startDatePropertyName]);
          const end = timeOf(values[endDatePropertyName]);
          return (
            <>
              <div className="hs-crm-deadline" style={trackStyle(progressTheme)}>
                <div style={barStyle(progressTheme, share(start, end, now))} />
              </div>
              <div className="hs-crm-quiet">{words(end, now)}</div>
              <Values names={names} values={values} />
            </>
          );
        }}
      </CrmState>
    </CrmFrame>
  );
}

/** HubSpot tells a date as milliseconds or as ISO 8601. */
function timeOf(value: string | null | undefined): number {
  if (!value) return NaN;
  return /^\d+$/.test(value) ? Number(value) : Date.parse(value);
}

function share(start: number, end: number, now: number): number {
  const passed = (now - start) / (end - start);
  return Number.isFinite(passed) ? Math.min(Math.max(passed, 0), 1) : 0;
}

function words(end: number, now: number): string {
  if (Number.isNaN(end)) return 'No deadline';
  const days = Math.ceil((end - now) / DAY_MS);
  if (days === 0) return 'Due today';
  return days > 0 ? `${days} days left` : `${-days} days overdue`;
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
