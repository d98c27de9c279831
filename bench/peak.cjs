// Preloaded with `node --require`: writes the most memory the process ever held, in kilobytes, where the bench asked for it.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.OKR_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
