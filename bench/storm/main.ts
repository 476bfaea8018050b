import { writeFileSync } from 'node:fs';
import { runStorm } from './runStorm.ts';
import type { Settings } from './scenarios.ts';

// One storm in a process of its own, started by bench/storm.ts: settings as JSON, and where the figures go.
const [settings, file] = process.argv.slice(2);
const result = await runStorm(JSON.parse(settings) as Settings);
writeFileSync(file, JSON.stringify(result, null, 1));
process.exit(0);
