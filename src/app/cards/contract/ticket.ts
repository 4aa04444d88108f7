/** The stage of a ticket in its pipeline. */
export interface TicketStage {
  ticketId: string;
  pipelineId?: string;
  stageId?: string;
  /** The label of the stage, where the response includes it. */
  label?: string;
}

/** One stage of a ticket pipeline. */
export interface PipelineStage {
  id: string;
  label: string;
  /** A ticket in this stage is closed. */
  closed?: true;
  /** HubSpot does not let everybody set this stage, so it is not offered. */
  restricted?: true;
}

export interface TicketPipeline {
  id: string;
  label: string;
  /** In the pipeline's order. */
  stages: PipelineStage[];
}

/** A change of a ticket's stage, which stops if the ticket is no longer in `expectedStage`. */
export interface StageMove {
  ticketId: string;
  stageId: string;
  /** The stage that the agent saw. */
  expectedStage: string;
}
