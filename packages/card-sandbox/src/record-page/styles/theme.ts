import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** HubSpot's blue, from light to dark. */
const calypso: MantineColorsTuple = [
  '#e5f5f8',
  '#cceaf0',
  '#99d5e0',
  '#66c0d1',
  '#33abc1',
  '#0091ae',
  '#00829c',
  '#00758a',
  '#005f70',
  '#004a57',
];

/** Mantine's theme with HubSpot's colours and sizes. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  colors: { calypso },
  primaryColor: 'calypso',
  primaryShade: 7,
  defaultRadius: 3,
  respectReducedMotion: true,
});
