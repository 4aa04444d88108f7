import type { CrmReportProps } from '@hubspot/ui-extensions/crm';
import { IconChartBar } from '@tabler/icons-react';
import { CrmFrame } from './CrmFrame.tsx';

const OVER = {
  associations: 'over the records associated with this one',
  subject: 'over this record alone',
  unfiltered: 'over all records',
};

/** A placeholder: reports exist only in HubSpot. */
export function CrmReport({ reportId, use = 'associations', testId }: CrmReportProps) {
  return (
    <CrmFrame
      name="CrmReport"
      lacks="reports exist only in HubSpot: look at it there"
      testId={testId}
    >
      <div className="hs-crm-report">
        <IconChartBar size={40} stroke={1.2} aria-hidden />
        HubSpot draws report {reportId} here, {OVER[use]}.
      </div>
    </CrmFrame>
  );
}
