import { ok, type Handler } from '../../http/call.ts';

export const getAccount: Handler = (call) => ok(call.state.store.account);
