import { z } from 'zod';
import { invalid, notFound } from '../../http/api-error.ts';
import { readBody } from '../../http/body.ts';
import { ok, type Call, type Handler } from '../../http/call.ts';
import { cutPage, paging } from '../../http/page.ts';
import { limit, readQuery, text } from '../../http/query.ts';
import { CrmObjectUpdate } from '../../shapes/crm/crm-object.ts';
import type { Task } from '../../store/task.ts';
import { readRecordQuery, toCrmObject } from './records.ts';

const TasksQuery = z.object({ after: text, limit: limit(100, 10) });

/** https://developers.hubspot.com/docs/api-reference/crm-tasks-v3/guide */
const DEFAULT_PROPERTIES = ['hs_createdate', 'hs_lastmodifieddate'];
const EMPTY_PROPERTIES = {
  hs_task_body: null,
  hs_task_priority: 'NONE',
  hs_task_status: 'NOT_STARTED',
  hs_task_subject: null,
  hs_task_type: 'TODO',
  hubspot_owner_id: null,
};
const WRITABLE = ['hs_timestamp', ...Object.keys(EMPTY_PROPERTIES)];

function wireTask({ id, createdAt, properties }: Task, names?: readonly string[]) {
  const all = { ...EMPTY_PROPERTIES, hs_createdate: createdAt, hs_lastmodifieddate: createdAt };
  const record = { id, createdAt, properties: { ...all, ...properties } };
  return toCrmObject(record, DEFAULT_PROPERTIES, names);
}

/** Creates a task. The simulator keeps no associations of tasks. */
export const createTask: Handler = (call) => {
  const { store, clock } = call.state;
  const { properties } = readBody(CrmObjectUpdate, call.body);
  const names = Object.keys(properties);
  const unknown = names.find((name) => !WRITABLE.includes(name));
  if (unknown) throw invalid(`Property "${unknown}" does not exist`);
  if (!properties['hs_timestamp']) throw invalid('hs_timestamp is required');
  const id = String(66_000_000 + store.nextSequence());
  const task = store.tasks.put({ id, createdAt: clock.now().toISOString(), properties });
  return { status: 201, body: wireTask(task, [...DEFAULT_PROPERTIES, ...names]) };
};

export const getTask: Handler = (call) =>
  ok(wireTask(find(call), readRecordQuery(call).properties));

export const listTasks: Handler = (call) => {
  const page = readQuery(TasksQuery, call.query);
  const { properties } = readRecordQuery(call);
  const rows = call.state.store.tasks.all();
  const cut = cutPage(call, { rows, positionOf: ({ id }) => [Number(id), 0], ...page });
  return ok({
    results: cut.rows.map((task) => wireTask(task, properties)),
    ...paging(call, cut.after),
  });
};

function find(call: Call): Task {
  const id = call.parameter('taskId');
  const task = call.state.store.tasks.get(id);
  if (!task) throw notFound('Task', id);
  return task;
}
