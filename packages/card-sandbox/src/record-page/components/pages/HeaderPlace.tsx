import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';

/** Whether an action of the page header is the primary one. */
const HeaderPlace = createContext<'primary' | 'secondary'>('secondary');

interface GroupProps {
  place: 'primary' | 'secondary';
  testId: string | undefined;
  children: ReactNode;
}

export function HeaderGroup({ place, testId, children }: GroupProps) {
  return (
    <HeaderPlace.Provider value={place}>
      <span className="hs-header-group" data-testid={testId}>
        {children}
      </span>
    </HeaderPlace.Provider>
  );
}

interface LinkProps {
  anchor: { href?: string; target?: string; rel?: string };
  disabled?: boolean;
  testId: string | undefined;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}

/** A link in the page header, styled as a button. */
export function HeaderLink({ anchor, disabled, testId, onClick, children }: LinkProps) {
  const look = {
    className: 'hs-button',
    'data-variant': useContext(HeaderPlace),
    'data-size': 'sm',
    'data-testid': testId,
  };
  if (disabled || anchor.href === undefined) {
    return (
      <button type="button" {...look} disabled={disabled} onClick={onClick}>
        {children}
      </button>
    );
  }
  return (
    <a {...look} {...anchor} onClick={onClick}>
      {children}
    </a>
  );
}
