import type { SetLetter } from '../../adapters/pdf/port.ts';
import type { ArchivedFile, ZipFiles } from '../../adapters/zip/port.ts';
import { recordView } from '../../db/queries/audit_trail.ts';
import { recruiterFileName } from '../../domain/applications/file-name.ts';
import type { UserContext } from '../../domain/context.ts';
import { Conflict, NotFound, TooLarge } from '../../domain/errors.ts';
import { type PacketDeps, type PacketMaterial, packetMaterial } from './packet.ts';
import { packetText } from './packet-text.ts';

export type PacketFileDeps = PacketDeps & { setLetter: SetLetter; zipFiles: ZipFiles };
export type PacketFile = { fileName: string; bytes: Uint8Array };

/** An answer of the cloud's API holds six million bytes, a third of which Base64 takes. */
const MOST_RESUME_BYTES = 3_500_000;
/** Where letters are written on US Letter; everywhere else it is A4. */
const LETTER_PAPER = ['US', 'CA', 'MX', 'PH', 'CL', 'CO'];
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** The letter as a PDF. Throws NotFound where none is pinned, and Conflict for a script that it cannot be set in. */
export async function packetLetter(deps: PacketFileDeps, ctx: UserContext, id: string): Promise<PacketFile> {
  const material = await packetMaterial(deps, ctx, id);
  if (material.letter === undefined) throw new NotFound('letter');
  const bytes = await pdfOf(deps, material);
  if (bytes === undefined) {
    throw new Conflict('The letter is in a script that no PDF can be set in here: copy its text from the packet.');
  }
  return { fileName: material.letter.fileName, bytes };
}

/** The resume of the packet, named as recruiters find it again. Throws Conflict where none can be used. */
export async function packetResume(deps: PacketDeps, ctx: UserContext, id: string): Promise<PacketFile> {
  const { resume } = await packetMaterial(deps, ctx, id);
  if (resume === undefined) throw new Conflict('No resume of this application can be used: its packet says why.');
  if (resume.bytes.length > MOST_RESUME_BYTES)
    throw new TooLarge('The file is too large for an answer: download it by its link.');
  return resume;
}

/** The packet as text, to copy from. */
export const packetAsText = async (deps: PacketDeps, ctx: UserContext, id: string): Promise<string> =>
  packetText((await packetMaterial(deps, ctx, id)).packet);

/**
 * All of the packet in one ZIP: text to copy from, the letter as text and PDF, the resume, each named as recruiters find
 * it again. What cannot be put in is named in the text. Throws as `packetOf` does.
 */
export async function packetArchive(deps: PacketFileDeps, ctx: UserContext, id: string): Promise<PacketFile> {
  const material = await packetMaterial(deps, ctx, id);
  const { packet, letter, resume } = material;
  await deps.db.withUser(ctx, (tx) => recordView(tx, 'applications', id));
  const files: ArchivedFile[] = [];
  const missing: string[] = [];
  if (letter !== undefined) {
    files.push({ name: letter.fileName.replace(/\.pdf$/u, '.txt'), bytes: utf8(`${letter.text.trim()}\n`) });
    const pdf = await pdfOf(deps, material);
    if (pdf === undefined) missing.push('The letter has no PDF: no font here has its script. Its text is beside this.');
    else files.push({ name: letter.fileName, bytes: pdf });
  }
  if (resume !== undefined) {
    if (resume.bytes.length > MOST_RESUME_BYTES)
      missing.push('The resume is not in here: its file is too large. Download it alone.');
    else files.push({ name: resume.fileName, bytes: resume.bytes });
  }
  const text = [packetText(packet), ...missing.map((line) => `${line}\n`)].join('');
  const fileName = recruiterFileName(
    { personName: packet.contact.name, kind: 'Application', companyName: packet.company_name },
    'zip',
  );
  return { fileName, bytes: deps.zipFiles([{ name: 'Read-me.txt', bytes: utf8(text) }, ...files], deps.clock.now()) };
}

const pdfOf = async (deps: PacketFileDeps, { packet, letter, country }: PacketMaterial) =>
  letter &&
  (await deps.setLetter(
    {
      text: letter.text,
      title: `Application for ${packet.job_title}`,
      author: packet.contact.name,
      createdAt: deps.clock.now(),
    },
    country !== null && LETTER_PAPER.includes(country) ? 'LETTER' : 'A4',
  ));
