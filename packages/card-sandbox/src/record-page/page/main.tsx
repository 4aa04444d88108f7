import '@mantine/core/styles.css';
import '../styles/tokens.css';
import '../styles/components.css';
import '../styles/page.css';
import '../styles/toolbar.css';
import '../styles/extension-points.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { stability } from '../card/stability.ts';
import { theme } from '../styles/theme.ts';
import { App } from './App.tsx';

/** For tests that drive the page. */
Object.assign(globalThis, { waitUntilStable: stability.waitUntilStable });

const element = document.getElementById('page');
if (!element) throw new Error('The page has no root element.');
createRoot(element).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <App />
  </MantineProvider>,
);
