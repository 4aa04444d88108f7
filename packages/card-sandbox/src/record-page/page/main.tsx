import '@mantine/core/styles.css';
import '../styles/tokens.css';
import '../styles/components.css';
import '../styles/page.css';
import '../styles/strip.css';
import './extension-points.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { calm } from '../card/calm.ts';
import { theme } from '../styles/theme.ts';
import { App } from './App.tsx';

/** For tests that drive the page: resolves once every card on it has come to rest. */
Object.assign(globalThis, { sandboxCalm: calm.wait });

const element = document.getElementById('page');
if (!element) throw new Error('The page has no element to stand in.');
createRoot(element).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <App />
  </MantineProvider>,
);
