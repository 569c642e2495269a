// Loaded before a measured program: writes down at its end what it has used.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Of Linux's two figures that of the memory itself: the other one starts with the peak of the process that started this one. */
function readPeakKilobytes() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread)
  process.on('exit', () => {
    const peak = readPeakKilobytes() / 1024;
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify({ peak, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  });
