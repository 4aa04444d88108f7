/** Why nothing is uploaded, in words for whoever wanted it. */
export class Refusal extends Error {}
