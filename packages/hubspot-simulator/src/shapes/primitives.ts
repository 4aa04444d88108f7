import { z } from 'zod';

export const Id = z.string().min(1);
export const DateTime = z.iso.datetime();
export const ThreadStatus = z.enum(['CLOSED', 'OPEN']);
export const StringLists = z.record(z.string(), z.array(z.string()));
