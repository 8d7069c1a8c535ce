import { ExtractedData, type Reply, type ReplyDetail, Suggestions } from '../../contracts/reply.ts';
import type { ReplyHeadRow, ReplyRow } from '../../db/queries/email_responses.ts';

/** A row as lists show it. */
export const toReply = (row: ReplyHeadRow): Reply => ({
  id: row.id,
  application_id: row.application_id,
  email_id: row.email_id,
  from_email: row.from_email,
  subject: row.subject,
  classification: row.classification,
  confidence_score: row.confidence_score === null ? null : Number(row.confidence_score),
  classified_by: row.classified_by,
  review_status: row.review_status,
  matched_by: row.matched_by,
  suggestions: Suggestions.parse(row.suggestions ?? []),
  received_at: row.received_at.toISOString(),
  processed_at: row.processed_at?.toISOString() ?? null,
});

/** What was read out of a reply; empty before it was read. */
export const extractedOf = (row: ReplyRow): ExtractedData => ExtractedData.parse(row.extracted_data ?? {});

/** A reply with its words and what was read out of them. */
export const toReplyDetail = (row: ReplyRow): ReplyDetail => ({
  ...toReply(row),
  body: row.body,
  extracted_data: extractedOf(row),
});
