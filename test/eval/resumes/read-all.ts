/** Reads every file of a folder twice, and says the most memory that this took, in kilobytes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFileAs } from './read.ts';

const folder = process.argv[2] ?? '.';
for (const name of [...(await readdir(folder)), ...(await readdir(folder))])
  await readFileAs(new Uint8Array(await readFile(join(folder, name))), name.endsWith('.pdf') ? 'pdf' : 'docx');
console.log(process.resourceUsage().maxRSS);
