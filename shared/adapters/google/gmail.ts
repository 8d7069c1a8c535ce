import { Readable } from 'node:stream';
import { gmail, type gmail_v1 } from 'googleapis/build/src/apis/gmail/index.js';
import * as z from 'zod';
import { type Mailbox, MailCallFailed } from '../mail/port.ts';
import { type CallerOptions, googleCaller, SEND_TIMEOUT_MS } from './call.ts';

const Profile = z.object({ emailAddress: z.string(), historyId: z.string() });
const Sent = z.object({ id: z.string(), threadId: z.string() });
const Labelled = z.object({ id: z.string(), threadId: z.string(), labelIds: z.array(z.string()).default([]) });
const Draft = z.object({ id: z.string(), message: Labelled });
const Header = z.object({ name: z.string(), value: z.string() });
const Thread = z.object({
  messages: z
    .array(Labelled.extend({ payload: z.object({ headers: z.array(Header).default([]) }).optional() }))
    .default([]),
});
const History = z.object({
  historyId: z.string(),
  nextPageToken: z.string().optional(),
  history: z
    .array(
      z.object({
        id: z.string(),
        messagesAdded: z.array(z.object({ message: Labelled.partial({ threadId: true }) })).default([]),
      }),
    )
    .default([]),
});
const Listed = z.object({
  messages: z.array(z.object({ id: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});
const Watch = z.object({ expiration: z.string().regex(/^\d+$/) });
const Message = z.object({
  id: z.string(),
  threadId: z.string(),
  historyId: z.string(),
  labelIds: z.array(z.string()).default([]),
  internalDate: z.string().regex(/^\d+$/),
  raw: z.string(),
});

const sentIds = ({ id, threadId }: z.infer<typeof Sent>) => ({ messageId: id, threadId });
const isGone = (error: unknown): boolean => error instanceof MailCallFailed && error.failure.kind === 'gone';

/** 10,000 changes at once; what is beyond waits for the next call, which starts where this one ended. */
const HISTORY_PAGES = 20;
const PAGE = 500;

/** One person's Gmail over googleapis. Every method keeps the promise of the Mailbox port. */
export const gmailMailbox = (options: CallerOptions): Mailbox => {
  const client: gmail_v1.Gmail = gmail({ version: 'v1' });
  const call = googleCaller(options);
  const me = { userId: 'me' };

  /** A draft's id can outlive its sending (from Gmail's page): only a message still labelled DRAFT is one. */
  const draft = (draftId: string) =>
    call(
      { name: 'drafts.get' },
      (settings) => client.users.drafts.get({ ...me, id: draftId, format: 'minimal' }, settings),
      (data) => Draft.parse(data).message.labelIds.includes('DRAFT'),
    );

  return {
    address: () =>
      call(
        { name: 'getProfile' },
        (settings) => client.users.getProfile(me, settings),
        (data) => {
          const { emailAddress, historyId } = Profile.parse(data);
          return { email: emailAddress, historyId };
        },
      ),

    // Uploaded: a message inside JSON is limited to far less than Gmail takes.
    createDraft: ({ raw, threadId }) =>
      call(
        { name: 'drafts.create', timeoutMs: SEND_TIMEOUT_MS },
        (settings) => {
          const media = { mimeType: 'message/rfc822', body: Readable.from([Buffer.from(raw)]) };
          const requestBody = { message: threadId === undefined ? {} : { threadId } };
          return client.users.drafts.create({ ...me, requestBody, media }, settings);
        },
        (data) => {
          const { id, message } = Draft.parse(data);
          return { draftId: id, ...sentIds(message) };
        },
      ),

    sendDraft: (draftId) =>
      call(
        { name: 'drafts.send', sends: true, timeoutMs: SEND_TIMEOUT_MS },
        (settings) => client.users.drafts.send({ ...me, requestBody: { id: draftId } }, settings),
        (data) => sentIds(Sent.parse(data)),
      ),

    sendMessage: ({ raw, threadId }) =>
      call(
        { name: 'messages.send', sends: true, timeoutMs: SEND_TIMEOUT_MS },
        (settings) => {
          const media = { mimeType: 'message/rfc822', body: Readable.from([Buffer.from(raw)]) };
          const requestBody = threadId === undefined ? {} : { threadId };
          return client.users.messages.send({ ...me, requestBody, media }, settings);
        },
        (data) => sentIds(Sent.parse(data)),
      ),

    draftExists: (draftId) =>
      draft(draftId).catch((error: unknown) => {
        if (isGone(error)) return false;
        throw error;
      }),

    // drafts.delete removes the message behind the id for good, even one that was sent: so look first.
    deleteDraft: async (draftId) => {
      if (!(await draft(draftId))) {
        throw new MailCallFailed('drafts.delete', { kind: 'gone', reason: 'The draft was sent already.' });
      }
      await call(
        { name: 'drafts.delete' },
        (settings) => client.users.drafts.delete({ ...me, id: draftId }, settings),
        () => undefined,
      );
    },

    findSent: ({ threadId, header }) =>
      call(
        { name: 'threads.get' },
        (settings) =>
          client.users.threads.get(
            { ...me, id: threadId, format: 'metadata', metadataHeaders: [header.name] },
            settings,
          ),
        (data) => {
          const bears = (one: z.infer<typeof Header>) =>
            one.name.toLowerCase() === header.name.toLowerCase() && one.value === header.value;
          const found = Thread.parse(data).messages.find(
            (one) => one.labelIds.includes('SENT') && one.payload?.headers.some(bears),
          );
          return found === undefined ? undefined : sentIds(found);
        },
      ).catch((error: unknown) => {
        if (isGone(error)) return undefined;
        throw error;
      }),

    historySince: async (historyId) => {
      const ids = new Set<string>();
      let pageToken: string | undefined;
      let reached = historyId;
      for (let page = 0; page < HISTORY_PAGES; page += 1) {
        const query = { ...me, startHistoryId: historyId, historyTypes: ['messageAdded'], maxResults: PAGE };
        const found = await call(
          { name: 'history.list' },
          (settings) => client.users.history.list(pageToken === undefined ? query : { ...query, pageToken }, settings),
          (data) => History.parse(data),
        );
        for (const { message } of found.history.flatMap((one) => one.messagesAdded)) {
          if (!message.labelIds.includes('DRAFT')) ids.add(message.id);
        }
        pageToken = found.nextPageToken;
        // The mailbox's newest id only holds once every page was read.
        reached = pageToken === undefined ? found.historyId : (found.history.at(-1)?.id ?? reached);
        if (pageToken === undefined) break;
      }
      return { messageIds: [...ids], historyId: reached };
    },

    listSince: async (since, limit) => {
      const ids: string[] = [];
      // Gmail compares whole seconds: one earlier is asked for, so that none is missed.
      const q = `after:${Math.floor(since.getTime() / 1000) - 1} -in:drafts`;
      let pageToken: string | undefined;
      do {
        const query = { ...me, q, maxResults: Math.min(PAGE, limit - ids.length) };
        const found = await call(
          { name: 'messages.list' },
          (settings) => client.users.messages.list(pageToken === undefined ? query : { ...query, pageToken }, settings),
          (data) => Listed.parse(data),
        );
        ids.push(...found.messages.map(({ id }) => id));
        pageToken = found.nextPageToken;
      } while (pageToken !== undefined && ids.length < limit);
      return ids.slice(0, limit);
    },

    watch: (topicName) =>
      call(
        { name: 'watch' },
        (settings) => client.users.watch({ ...me, requestBody: { topicName } }, settings),
        (data) => ({ expiresAt: new Date(Number(Watch.parse(data).expiration)) }),
      ),

    message: (messageId) =>
      call(
        { name: 'messages.get' },
        (settings) => client.users.messages.get({ ...me, id: messageId, format: 'raw' }, settings),
        (data) => {
          const { id, threadId, historyId, labelIds, internalDate, raw } = Message.parse(data);
          return {
            messageId: id,
            threadId,
            historyId,
            labelIds,
            receivedAt: new Date(Number(internalDate)),
            raw: Buffer.from(raw, 'base64url'),
          };
        },
      ),
  };
};
