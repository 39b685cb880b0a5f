/** Runs a task when the page has nothing else to do, or soon all the same. Safari has no idle callbacks. */
export function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 500);
}
