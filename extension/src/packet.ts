/** What the API gives for a hand-off: the parts of ApplicationPacket (shared/contracts/application.ts) that fill a form. */
export type Packet = {
  application_url: string;
  letter_text: string | null;
  resume: { file_name: string } | null;
  answers: readonly { question_key: string; answer: string }[];
  form: {
    fields: readonly { field: string | null; label: string; value: string | null; file: string | null }[];
  };
  contact: {
    name: string;
    email: string;
    phone: string | null;
    location: string | null;
    linkedin_url: string | null;
    github_url: string | null;
    portfolio_url: string | null;
  };
};
/** A file of the packet, as text that a message can carry. */
export type PacketFile = { name: string; type: string; base64: string };
/** What one page is filled from. */
export type Job = { packet: Packet; resume: PacketFile | null; letter: PacketFile | null };
