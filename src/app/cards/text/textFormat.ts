// A prop that stays the same object does not travel to HubSpot's page again when its component is drawn anew.

export const DEMIBOLD = { fontWeight: 'demibold' } as const;
export const ITALIC = { italic: true } as const;
