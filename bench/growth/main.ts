import { writeFileSync } from 'node:fs';
import { runGrowth } from './runGrowth.ts';

writeFileSync(process.argv[2], JSON.stringify(await runGrowth(), null, 1));
process.exit(0);
