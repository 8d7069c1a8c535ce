import { domainToASCII } from 'node:url';
import { InvalidInput } from '../../domain/errors.ts';

/** Control and line characters, Unicode's own line ends included: what could end a header or hide in one. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that reorder the text around them: `cv‮fdp.exe` reads as a PDF. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** RFC 5321 section 4.5.3.1.3 allows 254 for a mailbox that fits a path. */
const ADDRESS_LIMIT = 254;
const FILE_NAME_LIMIT = 100;

/**
 * One line of a person's text for a header: control characters become spaces, spaces collapse. `=?` is parted, since a
 * reader would take it for the start of an encoded word and show another text than was approved.
 */
export const headerText = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROL, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/=(?=\?)/g, '= ')
    .trim();

/** A name that every system can store and that shows what it is: no path, no reserved or invisible character. */
export const safeFileName = (name: string): string => {
  const clean = headerText(name.normalize('NFC'))
    .replace(BIDI, '')
    .replace(/[\\/:*?"<>|]+/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return 'attachment';
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : '';
  const stem = clean.slice(0, clean.length - extension.length);
  return `${[...stem]
    .slice(0, FILE_NAME_LIMIT - extension.length)
    .join('')
    .trimEnd()}${extension}`;
};

const LOCAL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const DOMAIN =
  /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;

/** The address as it goes out, its domain in ASCII. Throws InvalidInput for anything that is not one plain address. */
export const plainAddress = (field: string, email: string): string => {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  const domain = domainToASCII(email.slice(at + 1));
  const address = `${local}@${domain}`;
  if (at < 1 || !LOCAL.test(local) || !DOMAIN.test(domain) || address.length > ADDRESS_LIMIT) {
    throw new InvalidInput([{ field, message: 'must be one e-mail address, such as name@example.com' }]);
  }
  return address;
};

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$/;
/** Whether it is one Message-ID in its angle brackets, without anything that could break a header. */
export const isMessageId = (id: string): boolean => MESSAGE_ID.test(id);

/** Throws InvalidInput when the id could carry anything but itself. */
export const plainMessageId = (field: string, id: string): string => {
  if (!isMessageId(id)) throw new InvalidInput([{ field, message: 'must be a message id in angle brackets' }]);
  return id;
};
