import { writeFileSync } from 'node:fs';
import { runOthers } from './runOthers.ts';

// The others in a process of its own, whose time is virtual for good: how many are one, and where the figures go.
const [oneIn, file] = process.argv.slice(2);
writeFileSync(file, JSON.stringify(await runOthers(Number(oneIn)), null, 1));
process.exit(0);
