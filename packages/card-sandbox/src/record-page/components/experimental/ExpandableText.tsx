import type { ExpandableTextProps } from '@hubspot/ui-extensions/experimental';
import { useState } from 'react';

/** Pixels. */
const MAX_HEIGHT = 80;

export function ExpandableText(props: ExpandableTextProps) {
  const { maxHeight = MAX_HEIGHT, expanded: given, children, testId } = props;
  const { expandButtonText = 'Show more', collapseButtonText = 'Show less' } = props;
  const [expanded, setExpanded] = useState(given ?? false);
  const [last, setLast] = useState(given);
  if (given !== last) {
    setLast(given);
    setExpanded(given ?? false);
  }
  return (
    <div className="hs-text" data-testid={testId}>
      <div className="hs-expandable" style={{ maxHeight: expanded ? undefined : maxHeight }}>
        {children}
      </div>
      <button
        type="button"
        className="hs-bare-button hs-link"
        aria-expanded={expanded}
        onClick={() => setExpanded(!expanded)}
      >
        {expanded ? collapseButtonText : expandButtonText}
      </button>
    </div>
  );
}
