import { Parser } from 'htmlparser2';
import { toDocument } from '../../domain/resume/document.ts';
import { documentLimits } from '../../domain/resume/limits.ts';
import { otherFormatMessage } from '../../domain/resume/recognise.ts';
import { type DocxPart, readBlocks } from './docx-blocks.ts';
import { linesOfDocx } from './docx-lines.ts';
import { readStyles, type Styles } from './docx-styles.ts';
import type { ReadDocument } from './port.ts';
import { unreadable } from './unreadable.ts';
import { type DocxParts, openDocx } from './zip.ts';

const wordSpaces =
  /xmlns:(\w+)="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;
/** What makes a page footer worth reading: an address or a telephone number. */
const contact = /@|linkedin|\+?\d[\d\s().-]{7,}\d/i;

/**
 * The text of a DOCX with its type, tables, lists, tabs, text boxes and page header. Read from the document's own XML:
 * converters drop page headers and what type the text is set in. Nothing outside the file is ever opened.
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = openDocx(bytes);
  if ('format' in parts) return unreadable('other_format', otherFormatMessage(parts.format));
  if ('fault' in parts) return unreadable(parts.fault);
  const body = parts.get('word/document.xml') ?? '';
  if (!wordSpaces.test(body.slice(0, 20_000))) return unreadable('damaged');
  const styles = readStyles(inOwnSpace(parts.get('word/styles.xml')));
  const headers = namesOf(parts, 'header').map((name) => partOf(parts, name, styles));
  const footers = namesOf(parts, 'footer').map((name) => partOf(parts, name, styles));
  const { lines, links } = linesOfDocx(
    [...distinct(headers), ...distinct(footers).filter((part) => contact.test(JSON.stringify(part)))],
    partOf(parts, 'document', styles),
  );
  if (lines.length === 0) return unreadable('no_text');
  const document = toDocument(lines, 1, links);
  return document.text.length > documentLimits.characters
    ? unreadable('too_much_text')
    : { outcome: 'read', kind: 'docx', document };
}

const namesOf = (parts: DocxParts, stem: string): string[] =>
  [...parts.keys()].flatMap((name) => new RegExp(`^word/(${stem}\\d*)\\.xml$`).exec(name)?.[1] ?? []).sort();

function partOf(parts: DocxParts, name: string, styles: Styles): DocxPart {
  return readBlocks(
    inOwnSpace(parts.get(`word/${name}.xml`)) ?? '',
    styles,
    targetsOf(parts.get(`word/_rels/${name}.xml.rels`)),
  );
}

/** First, even and usual pages often have the same header. */
function distinct(parts: readonly DocxPart[]): DocxPart[] {
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = JSON.stringify(part);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

/** Word's elements under the prefix `w`, which nearly every writer gives them. */
function inOwnSpace(xml: string | undefined): string | undefined {
  const prefix = wordSpaces.exec(xml ?? '')?.[1];
  if (xml === undefined || prefix === undefined || prefix === 'w') return xml;
  return xml.replace(new RegExp(`([<\\s/])${prefix}:`, 'g'), '$1w:');
}

/** The addresses behind a part's links, by their relationship's id. */
function targetsOf(xml: string | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, { Id, Target, TargetMode }) {
        if (name === 'Relationship' && TargetMode === 'External' && Id !== undefined && Target !== undefined)
          targets.set(Id, Target);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
  return targets;
}
