const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const ALL = 'https://mail.google.com/';
const MODIFY = auth('gmail.modify');
const COMPOSE = auth('gmail.compose');
const READ = auth('gmail.readonly');
const METADATA = auth('gmail.metadata');

/** Which scopes each method takes, from Gmail's reference of each method. */
export const scopes = {
  profile: [ALL, MODIFY, COMPOSE, READ, METADATA],
  draftWrite: [ALL, MODIFY, COMPOSE],
  draftRead: [ALL, MODIFY, COMPOSE, READ],
  send: [ALL, MODIFY, COMPOSE, auth('gmail.send')],
  read: [ALL, MODIFY, READ, METADATA],
  content: [ALL, MODIFY, READ],
} as const;
