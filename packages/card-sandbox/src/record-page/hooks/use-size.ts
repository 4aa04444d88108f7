import { useEffect, useState } from 'react';

/** Measures an element in whole pixels, borders included. Pass `ref` to the element. */
export function useSize<Kind extends HTMLElement>() {
  const [element, ref] = useState<Kind | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.offsetWidth, height: element.offsetHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, element, ...size };
}
