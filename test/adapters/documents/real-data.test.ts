import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentReader } from '../../../shared/adapters/documents/reader.ts';
import { readResume } from '../../../shared/domain/resume/read.ts';

const folder = join(resolve(process.env.REAL_DATA_DIR ?? '../shared/data'), 'resumes');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pdf|docx)$/i.test(name))
  : [];

if (files.length === 0) {
  test.skip(`real resumes: REAL_DATA_DIR has none (looked for ${folder})`, () => undefined);
} else {
  test('every real resume is read without an exception, and nearly all give a name or an address', async () => {
    let identified = 0;
    let withJobs = 0;
    for (const file of files) {
      const kind = file.toLowerCase().endsWith('.pdf') ? 'pdf' : 'docx';
      const read = await documentReader.read(new Uint8Array(readFileSync(join(folder, file))), kind);
      if (read.outcome !== 'read') continue;
      const parsed = readResume(read.document, read.kind);
      if (parsed.name !== null || parsed.emails.length > 0) identified += 1;
      if (parsed.experience.length > 0) withJobs += 1;
    }
    console.log(`${files.length} real resumes: ${identified} with a name or e-mail, ${withJobs} with at least one job`);
    expect(identified / files.length).toBeGreaterThanOrEqual(0.9);
  });
}
