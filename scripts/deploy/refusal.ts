/** An expected reason not to deploy. Its message is for the person who ran the command. */
export class Refusal extends Error {}
