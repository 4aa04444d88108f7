import { Tooltip } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';

interface Props {
  /** Pixels; the available width when missing. */
  maxWidth?: number;
  /** The tooltip's text; the full text when missing. */
  tooltipText?: string;
  children: ReactNode;
}

/**
 * One line that ends in an ellipsis when it does not fit, with the full text in a tooltip. A page has many of
 * these lines, so only the hovered one renders a tooltip.
 */
export function Truncated({ maxWidth, tooltipText, children }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const [shown, setShown] = useState(false);
  const enter = () => {
    const element = line.current;
    setShown(element !== null && element.scrollWidth > element.clientWidth);
  };
  return (
    <>
      <span
        ref={line}
        className="hs-truncated"
        style={{ maxWidth }}
        onMouseEnter={enter}
        onMouseLeave={() => setShown(false)}
      >
        {children}
      </span>
      {shown && (
        <Tooltip opened target={line} label={tooltipText ?? children} multiline maw={320} />
      )}
    </>
  );
}
