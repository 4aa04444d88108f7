import {
  IconAlertTriangle,
  IconApps,
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconClipboardText,
  IconCode,
  IconHeadset,
  IconHourglass,
  IconLayoutSidebarRight,
  IconLock,
  IconLockOpen,
  IconMail,
  IconPhone,
  IconSearch,
  IconShoppingCart,
  IconSignature,
  IconTarget,
  IconTicket,
  IconUsers,
  IconBulb,
  IconCalendar,
  type Icon,
} from '@tabler/icons-react';

/** HubSpot's drawings are proprietary. Each is replaced by the icon of the first matching word. */
const SUBJECTS: [RegExp, Icon][] = [
  [/unlock/i, IconLockOpen],
  [/lock/i, IconLock],
  [/hourglass/i, IconHourglass],
  [/error|cone|missedGoal/i, IconAlertTriangle],
  [/ticket/i, IconTicket],
  [/support|customer/i, IconHeadset],
  [/contact|lead|social/i, IconUsers],
  [/email|announcement/i, IconMail],
  [/search/i, IconSearch],
  [/calling/i, IconPhone],
  [/meeting/i, IconCalendar],
  [/signature/i, IconSignature],
  [/task|registration/i, IconChecklist],
  [/report|chart/i, IconChartBar],
  [/store|product|payment/i, IconShoppingCart],
  [/target/i, IconTarget],
  [/api|automated|developer/i, IconCode],
  [/sidebar|pane/i, IconLayoutSidebarRight],
  [/idea|beta/i, IconBulb],
  [/compan|building/i, IconBuilding],
  [/content|object|deal/i, IconClipboardText],
];

/** A drawing. `width` and `height` are in pixels. */
export function Drawing({ name, width, height }: { name: string; width: number; height?: number }) {
  const Subject = SUBJECTS.find(([words]) => words.test(name))?.[1] ?? IconApps;
  return (
    <svg
      className="hs-drawing"
      viewBox="0 0 160 110"
      style={{ width, height, maxWidth: '100%' }}
      aria-hidden
    >
      <ellipse cx="80" cy="96" rx="62" ry="7" fill="#eaf0f6" />
      <path
        d="M28 60c-8-28 18-52 48-48 22-14 60 4 58 34 14 20-2 42-26 40-24 8-70 8-80-26z"
        fill="#e5f5f8"
      />
      <circle cx="132" cy="24" r="6" fill="#ffbcac" />
      <circle cx="26" cy="30" r="4" fill="#7fd1de" />
      <g transform="translate(52 24)" color="#33475b">
        <Subject width={56} height={56} stroke={1.1} fill="#fff" />
      </g>
    </svg>
  );
}
