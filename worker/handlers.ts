import type { RegisteredHandler } from './handler.ts'

/** Every kind of background work there is. One file in worker/jobs for each. */
export const handlers: RegisteredHandler[] = []
