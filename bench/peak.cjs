// Preloaded into a measured process: tells its peak memory at the end, in MB, as the last line of stderr.
process.on('exit', () => process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
