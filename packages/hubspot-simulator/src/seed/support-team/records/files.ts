import type { Seed } from '../../format/seed.ts';

export const polePhoto = '9410001';
export const packingList = '9410002';
export const voiceNote = '9410003';
export const buckleVideo = '9410004';
export const invoice = '9410005';
export const tentSticker = '9410006';
export const returnLabel = '9410007';

export const files: Seed['files'] = [
  { id: polePhoto, name: 'snapped-pole-ferrule.jpg', usage: 'IMAGE', size: 2_413_870 },
  { id: packingList, name: 'Skye packing list.pdf', usage: 'OTHER', size: 184_211 },
  { id: voiceNote, name: 'voice-note.ogg', usage: 'VOICE_RECORDING', size: 96_400 },
  { id: buckleVideo, name: 'hip-belt-buckle.mp4', usage: 'OTHER', size: 18_734_002 },
  { id: invoice, name: 'Invoice RO-20418.pdf', usage: 'OTHER', size: 71_330 },
  { id: tentSticker, name: 'happy-tent.webp', usage: 'STICKER', size: 8_214 },
  { id: returnLabel, name: 'Return label RO-20377.pdf', usage: 'OTHER', size: 42_018 },
];
