import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** HubSpot's blue, from its palest to its darkest. */
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

/** Mantine's components in HubSpot's colours and measures. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  colors: { calypso },
  primaryColor: 'calypso',
  primaryShade: 7,
  defaultRadius: 3,
  respectReducedMotion: true,
});
