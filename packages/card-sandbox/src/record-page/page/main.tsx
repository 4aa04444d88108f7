import '@mantine/core/styles.css';
import '../styles/tokens.css';
import '../styles/components.css';
import '../styles/page.css';
import '../styles/toolbar.css';
import '../styles/extension-points.css';
import { MantineProvider } from '@mantine/core';
import { createRoot, type Root } from 'react-dom/client';
import { stability } from '../hooks/stability.ts';
import { theme } from '../styles/theme.ts';
import { App } from './App.tsx';

const element = document.getElementById('page');
if (!element) throw new Error('The page has no root element.');

function show(page: HTMLElement): Root {
  const root = createRoot(page);
  root.render(
    <MantineProvider theme={theme} forceColorScheme="light">
      <App />
    </MantineProvider>,
  );
  return root;
}

let root = show(element);

/** For tests that drive the page. They show the next page without loading its scripts, which takes longer than most tests. */
Object.assign(globalThis, {
  waitUntilStable: stability.waitUntilStable,
  /** Ends the page and its cards. @returns false if a call is still pending */
  leavePage: () => {
    root.unmount();
    return stability.pendingCalls() === 0;
  },
  /** Shows another query's page after `leavePage`. */
  showPage: (query: string) => {
    history.replaceState(null, '', `/?${query}`);
    scrollTo(0, 0);
    root = show(element);
  },
});
