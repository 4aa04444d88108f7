import type { CrmStatisticsProps } from '@hubspot/ui-extensions/crm';
import { useCardEnvironment } from '../../hooks/card-environment.ts';
import { CrmFrame, CrmState } from './CrmFrame.tsx';
import { useAssociated } from '../../hooks/crm-reader.ts';
import { fieldsOfStatistic, statistic } from './statistic.ts';

export function CrmStatistics({ objectTypeId, statistics, testId }: CrmStatisticsProps) {
  const { user } = useCardEnvironment();
  const names = [...new Set(statistics.flatMap(fieldsOfStatistic))];
  const loaded = useAssociated(objectTypeId, names);
  const format = new Intl.NumberFormat(user.locale, { maximumFractionDigits: 2 });
  return (
    <CrmFrame name="CrmStatistics" testId={testId}>
      <CrmState loaded={loaded}>
        {(records) => (
          <div className="hs-statistics">
            {statistics.map((asked) => {
              const figure = statistic(asked, records);
              return (
                <div key={asked.label} className="hs-statistics-item">
                  <span className="hs-statistics-label">{asked.label}</span>
                  <span className="hs-statistics-number">
                    {figure === undefined ? '--' : format.format(figure)}
                  </span>
                </div>
              );
            })}
          </div>
        )}
      </CrmState>
    </CrmFrame>
  );
}
