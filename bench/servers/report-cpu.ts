/** Loaded before each server: answers what CPU time the process has used, and keeps no server alive by that. */
process.on('message', () => {
  process.send?.(process.cpuUsage());
});
process.channel?.unref();
