/** The middle of a record page: quiet, so that the card is what one looks at. */
export function Timeline() {
  return (
    <main className="middle">
      <div className="middle-tabs" aria-hidden>
        <span>Overview</span>
        <span data-here>Activities</span>
        <span>Intelligence</span>
      </div>
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
    </main>
  );
}
