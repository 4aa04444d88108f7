import { useEffect, useRef, useState } from 'react';

/** Says of a field with a menu what it is, and whether the menu is open. Spread it over Mantine's field. */
export function useDropdownState() {
  const ref = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // Mantine overrules the attribute when it comes as a prop.
    ref.current?.setAttribute('aria-expanded', String(open));
  }, [open]);
  return {
    ref,
    role: 'combobox',
    onDropdownOpen: () => setOpen(true),
    onDropdownClose: () => setOpen(false),
  };
}
