// Constants, because a prop with a stable identity is not sent to HubSpot's page again on re-render.

export const DEMIBOLD = { fontWeight: 'demibold' } as const;
export const ITALIC = { italic: true } as const;
export const STRUCK = { lineDecoration: 'strikethrough' } as const;
