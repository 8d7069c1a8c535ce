import { type Migrating, run } from './helpers.ts';

export async function up(db: Migrating): Promise<void> {
  await run(
    db,
    `CREATE FUNCTION communications.is_address(address text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN address ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+\\.[^@[:space:][:cntrl:].]+$' AND length(address) <= 254;

     CREATE FUNCTION communications.are_addresses(addresses text[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
       RETURN (SELECT coalesce(bool_and(coalesce(communications.is_address(a), false)), true) FROM unnest(addresses) AS a);

     CREATE TABLE communications.email_templates (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid REFERENCES users.users(id) ON DELETE CASCADE,
       name varchar(255) NOT NULL,
       type varchar(50) NOT NULL,
       subject varchar(500),
       body text NOT NULL,
       is_default boolean NOT NULL DEFAULT FALSE,
       is_system boolean NOT NULL DEFAULT FALSE,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT check_system_has_no_person CHECK (is_system = (user_id IS NULL))
     );
     CREATE INDEX idx_email_templates_user ON communications.email_templates (user_id);
     CREATE INDEX idx_email_templates_type ON communications.email_templates (type);
     -- Mend: one default of each type, for each person and for the system.
     CREATE UNIQUE INDEX unique_default_template ON communications.email_templates (user_id, type) NULLS NOT DISTINCT
       WHERE is_default;
     CREATE UNIQUE INDEX unique_system_template ON communications.email_templates (name) WHERE is_system;

     CREATE TABLE communications.emails (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       application_id uuid,
       -- Mend: SET NULL: a template that was used could never be deleted.
       template_id uuid REFERENCES communications.email_templates(id) ON DELETE SET NULL,
       type varchar(50) NOT NULL,
       -- Mend: a mail has a recipient, and every address is one.
       from_email varchar(255) NOT NULL CHECK (communications.is_address(from_email)),
       to_emails text[] NOT NULL CHECK (cardinality(to_emails) > 0 AND communications.are_addresses(to_emails)),
       cc_emails text[] CHECK (communications.are_addresses(cc_emails)),
       bcc_emails text[] CHECK (communications.are_addresses(bcc_emails)),
       subject varchar(500) NOT NULL CHECK (subject !~ '[[:cntrl:]]'),
       body text NOT NULL,
       attachments jsonb,
       status varchar(50) NOT NULL DEFAULT 'draft',
       sent_at timestamptz,
       delivered_at timestamptz,
       opened_at timestamptz,
       clicked_at timestamptz,
       bounce_reason text,
       provider_message_id varchar(255),
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       updated_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: what a safe send needs: one row for each application, type and sequence, the frozen message, a token that
       -- marks it, the ids of draft and thread, a lease with a fencing number, and when somebody must look again.
       sequence integer NOT NULL DEFAULT 0 CHECK (sequence >= 0),
       status_reason varchar(100),
       mime bytea,
       mime_sha256 varchar(64) CHECK (mime_sha256 ~ '^[0-9a-f]{64}$'),
       send_token varchar(64) UNIQUE,
       draft_id varchar(255),
       thread_id varchar(255),
       rfc_message_id varchar(998),
       in_reply_to varchar(998),
       references_header text,
       lease_until timestamptz,
       lease_fence bigint NOT NULL DEFAULT 0,
       attempts integer NOT NULL DEFAULT 0,
       failures integer NOT NULL DEFAULT 0,
       next_attempt_at timestamptz,
       send_started_at timestamptz,
       scheduled_for timestamptz,
       undo_until timestamptz,
       UNIQUE (id, user_id),
       CONSTRAINT unique_application_email UNIQUE (application_id, type, sequence),
       CONSTRAINT emails_application_id_fkey FOREIGN KEY (application_id, user_id)
         REFERENCES applications.applications (id, user_id) ON DELETE CASCADE,
       CONSTRAINT check_mime_is_hashed CHECK (mime IS NULL OR mime_sha256 IS NOT NULL),
       CONSTRAINT check_queued_is_looked_at CHECK (status NOT IN ('queued', 'sending') OR next_attempt_at IS NOT NULL)
     );
     CREATE INDEX idx_emails_user ON communications.emails (user_id, created_at DESC);
     CREATE INDEX idx_emails_status ON communications.emails (status);
     CREATE INDEX idx_emails_sent_at ON communications.emails (sent_at DESC) WHERE sent_at IS NOT NULL;
     CREATE INDEX idx_emails_tracking ON communications.emails (application_id, status, sent_at DESC);
     CREATE INDEX idx_emails_template ON communications.emails (template_id) WHERE template_id IS NOT NULL;
     CREATE INDEX idx_emails_due ON communications.emails (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
     CREATE INDEX idx_emails_thread ON communications.emails (user_id, thread_id) WHERE thread_id IS NOT NULL;
     -- Mend: two mails shared a provider's id; an id is unique within its mailbox.
     CREATE UNIQUE INDEX unique_email_provider_message ON communications.emails (user_id, provider_message_id)
       WHERE provider_message_id IS NOT NULL;
     CREATE INDEX idx_emails_rfc_message ON communications.emails (user_id, rfc_message_id) WHERE rfc_message_id IS NOT NULL;

     -- The frozen message never changes; its bytes may be dropped, its hash stays.
     CREATE FUNCTION communications.keep_frozen_message() RETURNS trigger LANGUAGE plpgsql
       SET search_path = pg_catalog, pg_temp AS $$
     BEGIN
       IF OLD.status <> 'draft' AND OLD.mime_sha256 IS NOT NULL AND (
         NEW.mime_sha256 IS DISTINCT FROM OLD.mime_sha256 OR NEW.mime IS DISTINCT FROM OLD.mime AND NEW.mime IS NOT NULL
         OR (NEW.from_email, NEW.to_emails, NEW.cc_emails, NEW.bcc_emails, NEW.subject, NEW.body, NEW.send_token)
            IS DISTINCT FROM (OLD.from_email, OLD.to_emails, OLD.cc_emails, OLD.bcc_emails, OLD.subject, OLD.body, OLD.send_token)
       ) THEN
         RAISE EXCEPTION 'The message of e-mail % is frozen since it was queued.', OLD.id USING ERRCODE = 'check_violation',
           CONSTRAINT = 'emails_frozen_message';
       END IF;
       RETURN NEW;
     END $$;
     CREATE TRIGGER keep_frozen_message BEFORE UPDATE ON communications.emails
       FOR EACH ROW EXECUTE FUNCTION communications.keep_frozen_message();

     CREATE TABLE communications.email_events (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       email_id uuid NOT NULL REFERENCES communications.emails(id) ON DELETE CASCADE,
       event_type varchar(50) NOT NULL,
       event_data jsonb,
       ip_address inet,
       user_agent text,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: the same event was counted twice.
       provider_event_id varchar(255) UNIQUE
     );
     CREATE INDEX idx_email_events_email ON communications.email_events (email_id, created_at DESC);
     CREATE INDEX idx_email_events_type ON communications.email_events (event_type);

     CREATE TABLE communications.email_responses (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       email_id uuid,
       from_email varchar(255) NOT NULL,
       subject varchar(500),
       body text CHECK (octet_length(body) <= 1048576),
       classification varchar(50),
       confidence_score decimal(3,2) CHECK (confidence_score BETWEEN 0 AND 1),
       extracted_data jsonb,
       received_at timestamptz NOT NULL,
       processed_at timestamptz,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       -- Mend: a reply belongs to a person, is stored once a mailbox, and can be threaded and matched.
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       application_id uuid,
       provider_message_id varchar(255),
       thread_id varchar(255),
       rfc_message_id varchar(998),
       in_reply_to varchar(998),
       references_header text,
       to_emails text[],
       headers jsonb,
       matched_by varchar(50),
       classified_by varchar(20),
       review_status varchar(20) NOT NULL DEFAULT 'not_needed',
       lease_until timestamptz,
       UNIQUE (id, user_id),
       CONSTRAINT email_responses_email_id_fkey FOREIGN KEY (email_id, user_id)
         REFERENCES communications.emails (id, user_id) ON DELETE CASCADE,
       CONSTRAINT email_responses_application_id_fkey FOREIGN KEY (application_id, user_id)
         REFERENCES applications.applications (id, user_id) ON DELETE SET NULL (application_id)
     );
     CREATE UNIQUE INDEX unique_response_provider_message ON communications.email_responses (user_id, provider_message_id)
       WHERE provider_message_id IS NOT NULL;
     CREATE INDEX idx_email_responses_email ON communications.email_responses (email_id);
     CREATE INDEX idx_email_responses_user ON communications.email_responses (user_id, received_at DESC, id DESC);
     CREATE INDEX idx_email_responses_application ON communications.email_responses (application_id, received_at DESC);
     CREATE INDEX idx_email_responses_classification ON communications.email_responses (classification);
     CREATE INDEX idx_email_responses_received ON communications.email_responses (received_at DESC);
     CREATE INDEX idx_email_responses_unprocessed ON communications.email_responses (received_at) WHERE processed_at IS NULL;
     ALTER TABLE applications.interviews ADD CONSTRAINT interviews_email_response_fkey
       FOREIGN KEY (email_response_id) REFERENCES communications.email_responses (id) ON DELETE SET NULL;
     CREATE INDEX idx_interviews_email_response ON applications.interviews (email_response_id)
       WHERE email_response_id IS NOT NULL;

     -- Added: whom a person's mail must never reach.
     CREATE TABLE communications.suppressions (
       id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
       user_id uuid NOT NULL REFERENCES users.users(id) ON DELETE CASCADE,
       kind varchar(20) NOT NULL,
       value varchar(254) NOT NULL CHECK (value = lower(btrim(value)) AND value <> ''),
       reason text,
       source varchar(20) NOT NULL,
       created_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
       CONSTRAINT unique_suppression UNIQUE (user_id, kind, value)
     );`,
  );
}
