/** The header that carries the address that a function asked for, on its way through the gate. */
export const ASKED_URL = 'x-sandbox-asked-url';
