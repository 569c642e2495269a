import { setMaxListeners } from 'node:events';

/** Makes what ends a run of many requests: Node takes more than ten listeners for a leak. */
export function createAbort(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
