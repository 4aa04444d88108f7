import type { LayoutProps } from './layout-props.ts';

/** The middle column of a record page: the tab with the app's cards, or a placeholder for activities. */
export function Timeline({ tab }: Pick<LayoutProps, 'tab'>) {
  return (
    <main className="middle">
      <div className="middle-tabs" aria-hidden>
        <span>Overview</span>
        <span data-here={tab ? undefined : true}>Activities</span>
        {tab ? <span data-here>{tab.title}</span> : <span>Intelligence</span>}
      </div>
      {tab ? <div className="middle-cards">{tab.cards}</div> : <Activities />}
    </main>
  );
}

function Activities() {
  return (
    <>
      <div className="middle-filters" aria-hidden>
        <span>All activity</span>
        <span>Notes</span>
        <span>Emails</span>
        <span>Calls</span>
        <span>Tasks</span>
      </div>
      {[64, 46, 58].map((width) => (
        <div key={width} className="quiet-activity" aria-hidden>
          <i style={{ width: `${width}%` }} />
          <i style={{ width: `${width + 24}%` }} />
          <i style={{ width: `${width + 12}%` }} />
        </div>
      ))}
    </>
  );
}
