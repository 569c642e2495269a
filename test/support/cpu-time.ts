/** Gives the processor's milliseconds that an action takes: other programs on the machine do not count. */
export function measureCpu(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
