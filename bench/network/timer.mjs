// CPU seconds of this process, which other work on the machine does not change much, and its largest memory.
export function timer() {
  const seconds = {};
  return {
    time(name, work) {
      const start = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(start);
      seconds[name] = (user + system) / 1e6;
      return result;
    },
    report: (more = {}) =>
      process.stdout.write(
        `${JSON.stringify({ seconds, ...more, peakMiB: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
      ),
  };
}
