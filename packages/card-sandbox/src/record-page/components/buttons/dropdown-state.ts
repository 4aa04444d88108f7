import { useEffect, useRef, useState } from 'react';

/** The ARIA attributes of a field with a menu. Spread them over Mantine's field. */
export function useDropdownState() {
  const ref = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // Mantine overrides the attribute when it is passed as a prop.
    ref.current?.setAttribute('aria-expanded', String(open));
  }, [open]);
  return {
    ref,
    role: 'combobox',
    onDropdownOpen: () => setOpen(true),
    onDropdownClose: () => setOpen(false),
  };
}
