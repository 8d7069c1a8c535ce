import type { FindTimes } from '../../adapters/times/port.ts';
import type { ExtractedData } from '../../contracts/reply.ts';
import type { Classification } from '../../domain/replies/classes.ts';
import { bookingLink } from '../../domain/replies/meeting-link.ts';
import type { CalendarEvent } from '../../domain/replies/message.ts';
import type { Quoted } from '../../domain/replies/model-answer.ts';
import { sentences } from '../../domain/replies/own-words.ts';
import { documentsIn, questionsIn } from '../../domain/replies/said/asked.ts';
import { changeIn } from '../../domain/replies/said/change.ts';
import { durationIn } from '../../domain/replies/said/duration.ts';
import { offeredPay, signingBonusIn } from '../../domain/replies/said/offered.ts';
import { peopleIn } from '../../domain/replies/said/people.ts';
import { placeIn } from '../../domain/replies/said/place.ts';
import { bounded } from '../../domain/replies/said/sentence.ts';
import { termsIn } from '../../domain/replies/said/terms.ts';

type At = { receivedAt: Date; zone: string };
type Part<K extends keyof ExtractedData> = Pick<ExtractedData, K>;
type TalkSaid = Partial<Part<'change' | 'duration' | 'place' | 'interviewers' | 'booking_url'>>;
const MOST_DEADLINES = 5;
const MOST_PAY = 5;

/** A passage is shown to the person: no link or address of the message is handed on in it. */
const withoutLinks = (text: string): string =>
  text
    .replace(/\b(?:https?:\/\/|www\.)[^\s<>"']*[^\s<>"'.,;:!?)]/gi, '[link]')
    .replace(/(?<![^\s<>(),;:"'])[^\s<>(),;:"'@]{1,254}@[^\s<>(),;:"']{1,254}/g, '[address]');

/** What is said of the talk itself. A calendar part's place wins over prose, and its CANCEL over everything. */
export const talkSaid = (own: string, calendar: CalendarEvent | undefined): TalkSaid => {
  const said = bounded(sentences(withoutLinks(own)));
  const change = calendarChange(calendar) ?? withSource(changeIn(said));
  const place = calendarPlace(calendar) ?? withSource(placeIn(withoutLinks(own), said));
  const duration = durationIn(said);
  const booking = bookingLink(own);
  return {
    ...(change && { change }),
    ...(duration && { duration }),
    ...(place && { place }),
    interviewers: peopleIn(withoutLinks(own), said),
    ...(booking !== undefined && { booking_url: booking }),
  };
};

const withSource = <T>(said: T | undefined): (T & { source: 'text' }) | undefined =>
  said && { ...said, source: 'text' as const };

const calendarChange = (calendar: CalendarEvent | undefined): ExtractedData['change'] =>
  calendar?.method === 'CANCEL' ? { kind: 'cancelled', source: 'calendar', text: calendar.summary ?? '' } : undefined;

/** Of a message that is no invitation: that its calendar part takes a talk back. */
export const calledOff = (calendar: CalendarEvent | undefined): TalkSaid => {
  const change = calendarChange(calendar);
  return change === undefined ? {} : { change };
};

const calendarPlace = (calendar: CalendarEvent | undefined): ExtractedData['place'] => {
  const location = calendar?.method === 'REQUEST' ? calendar.location : undefined;
  // A link, or a service's name, is no place.
  if (location === undefined || /:\/\/|^(?:zoom|google meet|microsoft teams|teams|skype|webex)\b/i.test(location))
    return undefined;
  return { place: location, source: 'calendar', text: location };
};

/** What the person is asked for, by when; with the passages that a model pointed at, where one did. */
export const wantedSaid = (
  findTimes: FindTimes,
  own: string,
  { receivedAt, zone }: At,
  quoted: readonly Quoted[],
): Part<'questions' | 'documents' | 'deadlines'> => {
  const said = bounded(sentences(withoutLinks(own)));
  const rules = { by: 'rules' as const };
  const questions = questionsIn(said).map((text) => ({ text, ...rules }));
  const documents = documentsIn(said).map((one) => ({ ...one, ...rules }));
  const deadlines = findTimes(own, { at: receivedAt, zone, seek: 'deadlines' })
    .slice(0, MOST_DEADLINES)
    .map((one) => ({
      text: one.text,
      local: one.local,
      zone: one.zone ?? null,
      at: one.startsAt?.toISOString() ?? null,
      ...rules,
    }));
  const pointed = (kind: Quoted['kind'], known: readonly { text: string }[]) =>
    quoted
      .filter((one) => one.kind === kind && !known.some(({ text }) => overlap(text, one.text)))
      .map(({ text }) => ({ text: text.slice(0, 300), by: 'model' as const }));
  return {
    questions: [...questions, ...pointed('question', questions)],
    documents: [...documents, ...pointed('document', documents).map((one) => ({ ...one, what: null }))],
    deadlines: [
      ...deadlines,
      ...pointed('deadline', deadlines).map((one) => ({ ...one, local: null, zone: null, at: null })),
    ],
  };
};

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** What an offer states: pay as written, terms, and its first day. */
export const offerSaid = (findTimes: FindTimes, own: string, { receivedAt, zone }: At): Part<'offer'> => {
  const [starts] = findTimes(own, { at: receivedAt, zone, seek: 'starts' });
  const said = bounded(sentences(withoutLinks(own)));
  const terms = termsIn(said);
  const signing = signingBonusIn(said);
  const pay = offeredPay(own, said)
    .slice(0, MOST_PAY)
    .map(({ minMinor, maxMinor, currency, period, kind, sentence }) => ({
      min_minor: minMinor,
      max_minor: maxMinor,
      currency,
      period,
      kind,
      text: sentence,
    }));
  return {
    offer: {
      pay,
      ...(signing && { signing_bonus: signing }),
      terms: terms.filter(({ kind }) => kind !== 'pay' || pay.length === 0),
      starts: starts === undefined ? null : { local: starts.local, text: starts.text },
    },
  };
};

const ASKING: readonly Classification[] = ['interview_request', 'request_info', 'offer'];
/** Whether a message of this class may ask the person for something. */
export const mayAsk = (classification: Classification): boolean => ASKING.includes(classification);
