/** What winmail.dat holds that a reader needs: Outlook's own form of a message (MS-OXTNEF). */
export type Tnef = {
  text: string;
  html: string;
  files: { fileName: string; content: Uint8Array }[];
  /** A meeting's request, moved or called off, as an iCalendar text. */
  calendar: { method: 'REQUEST' | 'CANCEL'; content: string } | undefined;
};

const SIGNATURE = 0x223e9f78;
const MOST_ATTRIBUTES = 2_000;
const MOST_FILES = 50;
const ATTRIBUTE = {
  body: 0x0002800c,
  messageClass: 0x00078008,
  codePage: 0x00069007,
  messageProps: 0x00069003,
  fileStarts: 0x00069002,
  fileTitle: 0x00018010,
  fileData: 0x0006800f,
  fileProps: 0x00069005,
} as const;
const PROP = { body: 0x1000, html: 0x1013, longName: 0x3707, subject: 0x0037, codePage: 0x3fde } as const;
/** Named ones of the appointment and meeting sets. */
const NAMED = { location: 0x8208, start: 0x820d, end: 0x820e, sequence: 0x8201, globalId: 0x0003 } as const;

type Value = { text?: string; bytes?: Uint8Array; number?: number; time?: Date };

/** Reads behind the end give nothing: the bytes are the sender's. */
class Cursor {
  readonly #bytes: Buffer;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get left(): number {
    return this.#bytes.length - this.at;
  }
  take(length: number): Buffer {
    if (length < 0 || length > this.left) throw new RangeError('The TNEF part ends early.');
    const part = this.#bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
  uint16 = (): number => this.take(2).readUInt16LE();
  uint32 = (): number => this.take(4).readUInt32LE();
}

const decoded = (bytes: Uint8Array, codePage: number): string => {
  const name =
    codePage === 65_001 ? 'utf-8' : codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
  return new TextDecoder(name).decode(bytes).replace(/\0+$/, '');
};

const FILETIME_EPOCH_MS = 11_644_473_600_000;
const fileTime = (bytes: Buffer): Date | undefined => {
  const time = new Date(Number(bytes.readBigUInt64LE() / 10_000n) - FILETIME_EPOCH_MS);
  return Number.isNaN(time.getTime()) ? undefined : time;
};

const FIXED: Readonly<Record<number, number>> = {
  2: 4,
  3: 4,
  4: 4,
  10: 4,
  11: 4,
  5: 8,
  6: 8,
  7: 8,
  20: 8,
  64: 8,
  72: 16,
};
const VARIABLE = [0x000d, 0x001e, 0x001f, 0x0102];
const MULTIPLE = 0x1000;

const fixed = (type: number, bytes: Buffer): Value => {
  if (type === 0x0040) {
    const time = fileTime(bytes);
    return time === undefined ? {} : { time };
  }
  return type === 0x0003 ? { number: bytes.readInt32LE() } : {};
};

const variable = (type: number, bytes: Uint8Array, codePage: number): Value => {
  if (type === 0x001f) return { text: new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '') };
  return type === 0x001e ? { text: decoded(bytes, codePage) } : { bytes };
};

/** The properties of one block, by number; those with names under the number of their name. */
const propsOf = (block: Uint8Array, codePage: number): Map<number, Value> => {
  const cursor = new Cursor(block);
  const found = new Map<number, Value>();
  for (let left = Math.min(cursor.uint32(), MOST_ATTRIBUTES); left > 0; left -= 1) {
    const type = cursor.uint16();
    let id = cursor.uint16();
    if (id >= 0x8000) {
      cursor.take(16);
      if (cursor.uint32() === 0) id = cursor.uint32();
      else {
        const length = cursor.uint32();
        cursor.take(length + (-length & 3));
      }
    }
    const single = type & ~MULTIPLE;
    const size = FIXED[single];
    const many = VARIABLE.includes(single) || (type & MULTIPLE) !== 0;
    const count = many ? Math.min(cursor.uint32(), MOST_ATTRIBUTES) : 1;
    for (let n = 0; n < count; n += 1) {
      if (size !== undefined) {
        found.set(id, fixed(single, cursor.take(size)));
        continue;
      }
      if (!VARIABLE.includes(single)) return found;
      const length = cursor.uint32();
      found.set(id, variable(single, cursor.take(length), codePage));
      cursor.take(Math.min(-length & 3, cursor.left));
    }
  }
  return found;
};

const stamp = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');

const calendarOf = (messageClass: string, props: Map<number, Value>): Tnef['calendar'] => {
  const method = /MtgReq|Meeting\.Request/i.test(messageClass)
    ? 'REQUEST'
    : /MtgCncl|Meeting\.Canceled/i.test(messageClass)
      ? 'CANCEL'
      : undefined;
  const start = props.get(NAMED.start)?.time;
  if (method === undefined || start === undefined) return undefined;
  const end = props.get(NAMED.end)?.time;
  const location = props.get(NAMED.location)?.text;
  const globalId = props.get(NAMED.globalId)?.bytes;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    // The same id that Exchange writes into iCalendar parts.
    ...(globalId === undefined ? [] : [`UID:${Buffer.from(globalId).toString('hex').toUpperCase()}`]),
    `SEQUENCE:${Math.max(0, props.get(NAMED.sequence)?.number ?? 0)}`,
    `DTSTART:${stamp(start)}`,
    ...(end === undefined ? [] : [`DTEND:${stamp(end)}`]),
    `SUMMARY:${escaped(props.get(PROP.subject)?.text ?? '')}`,
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return { method, content: lines.join('\r\n') };
};

/** Reads a winmail.dat; undefined for bytes that are none. Whatever ends early is read as far as it goes. */
export const readTnef = (bytes: Uint8Array): Tnef | undefined => {
  const cursor = new Cursor(bytes);
  const found = { text: '', html: '', files: [] as { fileName: string; content: Uint8Array }[], messageClass: '' };
  let props = new Map<number, Value>();
  let codePage = 1252;
  try {
    if (cursor.uint32() !== SIGNATURE) return undefined;
    cursor.uint16();
    for (let n = 0; n < MOST_ATTRIBUTES && cursor.left > 9; n += 1) {
      cursor.take(1);
      const id = cursor.uint32();
      const data = cursor.take(cursor.uint32());
      cursor.take(2);
      const file = found.files.at(-1);
      if (id === ATTRIBUTE.codePage && data.length >= 4) codePage = data.readUInt32LE();
      else if (id === ATTRIBUTE.body) found.text = decoded(data, codePage);
      else if (id === ATTRIBUTE.messageClass) found.messageClass = decoded(data, codePage);
      else if (id === ATTRIBUTE.messageProps) props = propsOf(data, codePage);
      else if (id === ATTRIBUTE.fileStarts && found.files.length < MOST_FILES)
        found.files.push({ fileName: '', content: new Uint8Array() });
      else if (id === ATTRIBUTE.fileTitle && file?.fileName === '') file.fileName = decoded(data, codePage);
      else if (id === ATTRIBUTE.fileData && file !== undefined) file.content = data;
      else if (id === ATTRIBUTE.fileProps && file !== undefined)
        file.fileName = propsOf(data, codePage).get(PROP.longName)?.text ?? file.fileName;
    }
  } catch (error) {
    // Cut off or broken: what stands in front of it was read.
    if (!(error instanceof RangeError)) throw error;
  }
  const html = props.get(PROP.html);
  const htmlPage = props.get(PROP.codePage)?.number ?? codePage;
  return {
    text: found.text === '' ? (props.get(PROP.body)?.text ?? '') : found.text,
    html: html?.text ?? (html?.bytes === undefined ? '' : decoded(html.bytes, htmlPage)),
    files: found.files.filter(({ fileName }) => fileName !== ''),
    calendar: calendarOf(found.messageClass, props),
  };
};
