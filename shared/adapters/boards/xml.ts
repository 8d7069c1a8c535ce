import { loadMarkup, type MarkupNode } from './markup.ts';

/** An element of an XML document: its own text with that of everything inside it, outer spaces cut. */
export type XmlElement = { name: string; text: string; children: readonly XmlElement[] };

/** Deeper than any feed; what is deeper is left out, so that no stack ends. */
const DEEPEST = 50;

/**
 * Every element of that name, in the order of the document. Entities of the document's own are not expanded, and what
 * is not well formed is read as far as it goes. The parser is loaded at the first call, not with this module: Jest
 * cannot link it beside sanitize-html, which requires it.
 */
export const xmlElements = async (xml: string, name: string): Promise<XmlElement[]> => {
  const { DomUtils, parseDocument } = await loadMarkup();
  const plain = (node: MarkupNode, depth: number): XmlElement[] =>
    'name' in node && 'attribs' in node
      ? [
          {
            name: node.name,
            text: DomUtils.textContent(node).trim(),
            children: depth < DEEPEST ? node.children.flatMap((child) => plain(child, depth + 1)) : [],
          },
        ]
      : [];
  return DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true })).flatMap((node) => plain(node, 0));
};

/** The texts of an element's children of that name; children without text are left out. */
export const childTexts = (element: XmlElement, name: string): string[] =>
  element.children.flatMap((child) => (child.name === name && child.text !== '' ? child.text : []));

/** The elements of that name inside an element, at any depth. */
export const inside = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...inside(child, name)]);
