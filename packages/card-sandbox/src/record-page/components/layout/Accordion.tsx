import type { AccordionProps } from '@hubspot/ui-extensions';
import { Collapse } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { callCard } from '../../hooks/call-card.ts';
import { shortSize } from '../size.ts';

export function Accordion(props: AccordionProps) {
  const { title, defaultOpen, disabled, open, size, onClick, children, testId } = props;
  const content = useId();
  const [toggled, setToggled] = useState(defaultOpen ?? false);
  const opened = open ?? toggled;
  return (
    <div className="hs-accordion" data-size={shortSize(size, 'sm')}>
      <button
        type="button"
        className="hs-accordion-title"
        aria-expanded={opened}
        aria-controls={content}
        disabled={disabled}
        data-testid={testId}
        onClick={() => {
          setToggled(!opened);
          callCard(onClick);
        }}
      >
        <IconChevronRight size={16} aria-hidden />
        {title}
      </button>
      <Collapse in={opened} id={content} transitionDuration={100}>
        <div className="hs-accordion-content">{children}</div>
      </Collapse>
    </div>
  );
}
