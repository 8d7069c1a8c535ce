import type { Job, Packet, PacketFile } from './packet.ts';

export type Settings = { address: string; token: string };
export type Offered = { application_id: string; job_title: string; company_name: string | null };

async function ask({ address, token }: Settings, path: string): Promise<Response> {
  const answer = await fetch(new URL(path, address), {
    headers: { authorization: `Bearer ${token}` },
    credentials: 'omit',
    redirect: 'error',
  });
  if (answer.ok) return answer;
  const problem: { detail?: string } = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `JobHunt AI answered ${answer.status}.`);
}

/** Of the person's hand-offs those that a page is for. */
export const offeredFor = async (settings: Settings, page: string): Promise<Offered[]> => {
  const answer = await ask(settings, `/v1/packets/for-page?${new URLSearchParams({ page_url: page })}`);
  const { items }: { items: Offered[] } = await answer.json();
  return items;
};

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
};
/** Forms look at a file's type; its ending is what its person named it by. */
const typeOf = (name: string): string =>
  TYPES[name.toLowerCase().split('.').at(-1) ?? ''] ?? 'application/octet-stream';

async function fileAt(settings: Settings, path: string, name: string): Promise<PacketFile> {
  const answer = await ask(settings, path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { name, type: typeOf(name), base64: btoa(text) };
}

/** The packet of an application with its files. A file that cannot be had is left out: the page then says so. */
export async function jobOf(settings: Settings, { application_id: id }: Offered): Promise<Job> {
  const packet: Packet = await (await ask(settings, `/v1/applications/${id}/packet`)).json();
  const letterName = packet.form.fields.find(({ file }) => file !== null && file !== packet.resume?.file_name)?.file;
  const [resume, letter] = await Promise.all([
    packet.resume === null ? null : fileAt(settings, `/v1/packets/${id}/resume`, packet.resume.file_name),
    packet.letter_text === null
      ? null
      : fileAt(settings, `/v1/packets/${id}/letter`, letterName ?? 'Cover-Letter.pdf').catch(() => null),
  ]);
  return { packet, resume, letter };
}
