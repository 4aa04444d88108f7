import { notFound } from '../../http/api-error.ts';
import { ok, type Handler } from '../../http/call.ts';
import { ticketPipeline } from '../../store/pipeline.ts';

export const listTicketPipelines: Handler = () => ok({ results: [ticketPipeline] });

export const getTicketPipeline: Handler = (call) => {
  const id = call.parameter('pipelineId');
  if (id !== ticketPipeline.id) throw notFound('Pipeline', id);
  return ok(ticketPipeline);
};
