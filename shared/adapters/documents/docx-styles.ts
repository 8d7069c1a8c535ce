import { Parser } from 'htmlparser2';

/** How text is set, as far as reading goes. `level` is a heading's, from 0; `list` says that it has a mark before it. */
export type Look = {
  size: number;
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  level: number | undefined;
  list: boolean;
};

/** Word's own default where a document says none. */
const plain: Look = { size: 11, bold: false, italic: false, capitals: false, level: undefined, list: false };

/** A document's named styles; a style that does not exist is the default. */
export type Styles = { base: Look; of(id: string | undefined): Look };

/** Whether a switch such as `<w:b/>` or `<w:b w:val="0"/>` is on. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/.test(value);

/** Changes a look by one element of run or paragraph properties. */
export function applyProperty(look: Look, name: string, value: string | undefined): void {
  if (name === 'w:b') look.bold = isOn(value);
  else if (name === 'w:i') look.italic = isOn(value);
  else if (name === 'w:caps' || name === 'w:smallCaps') look.capitals = isOn(value);
  else if (name === 'w:sz') look.size = Number(value) / 2 || look.size;
  else if (name === 'w:outlineLvl' && Number(value) < 9) look.level = Number(value);
  else if (name === 'w:numId') look.list = value !== '0';
}

type Entry = { basedOn: string | undefined; properties: [string, string | undefined][] };

/** Reads word/styles.xml; an absent one gives Word's defaults. */
export function readStyles(xml: string | undefined): Styles {
  const entries = new Map<string, Entry>();
  const base: Look = { ...plain };
  let current: Entry | undefined;
  let inDefaults = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'];
        if (name === 'w:docDefaults') inDefaults = true;
        else if (name === 'w:style') {
          current = { basedOn: undefined, properties: [] };
          const id = attributes['w:styleId'];
          if (id !== undefined) entries.set(id, current);
        } else if (name === 'w:basedOn' && current !== undefined) current.basedOn = value;
        else if (inDefaults) applyProperty(base, name, value);
        else current?.properties.push([name, value]);
      },
      onclosetag(name) {
        if (name === 'w:docDefaults') inDefaults = false;
        else if (name === 'w:style') current = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml ?? '');
  const made = new Map<string, Look>();
  const of = (id: string | undefined, depth = 0): Look => {
    const entry = id === undefined ? undefined : entries.get(id);
    if (id === undefined || entry === undefined || depth > 20) return base;
    const known = made.get(id);
    if (known !== undefined) return known;
    const look = { ...of(entry.basedOn, depth + 1) };
    for (const [name, value] of entry.properties) applyProperty(look, name, value);
    made.set(id, look);
    return look;
  };
  return { base, of: (id) => of(id) };
}
