import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pc from 'picocolors';
import { demoPerson } from './demo-person/person.ts';
import { describe, firstHunt } from './first-hunt.ts';
import type { Choice } from './stack/choice.ts';
import { shown } from './stack/progress.ts';
import type { Stack } from './stack.ts';
import { signIn } from './story/browser.ts';

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function table(stack: Stack, dataDir: string): string {
  const rows = [
    ['Console', `${stack.urls.api}/console`],
    ['API', stack.urls.api],
    ...(stack.urls.google ? [['Sandbox Google', `${stack.urls.google}/ (the outbox, and the employer's desk)`]] : []),
    ['Sandbox boards', stack.urls.boards],
    ['Functions (Lambda)', stack.urls.lambda],
    ...(stack.urls.mail
      ? [['Mail door (SMTP)', `${stack.urls.mail} (takes mail to …@${stack.environment.INBOUND_MAIL_DOMAIN ?? ''})`]]
      : []),
    ['Queues, bucket', stack.urls.aws],
    ['PostgreSQL', (stack.environment.DATABASE_URL ?? '').replace(/:[^:@/]*@/, ':…@')],
    ['Data', relative(process.cwd(), dataDir) || '.'],
    ['Function logs', relative(process.cwd(), stack.logFile)],
  ];
  return rows.map(([name = '', value = '']) => `  ${name.padEnd(20)} ${pc.cyan(value)}`).join('\n');
}

/** The main job, at the first start of a data folder that gets to its end. */
async function huntOnce(stack: Stack, dataDir: string): Promise<void> {
  const done = join(dataDir, 'first-hunt-done');
  if (existsSync(done)) return;
  say(`\nThe first hunt, for ${demoPerson.name}, over the API and the queues\n`);
  const best = await firstHunt(stack.urls, stack.boards, shown(process.stdout));
  writeFileSync(done, `${new Date().toISOString()}\n`);
  say('\nThe ten best matches, with their reasons (of 100: skills 40, place 20, pay 20, experience 20)\n');
  for (const match of best) say(describe(match).replace(/^/gm, '  '));
}

async function tryThese(stack: Stack): Promise<string> {
  const token = await signIn(stack.urls.api, demoPerson.email);
  const call = (path: string): string => `curl -s -H "Authorization: Bearer $TOKEN" '${stack.urls.api}${path}'`;
  return [
    `A token for ${demoPerson.name}, valid for an hour:`,
    '',
    `  export TOKEN=${token}`,
    '',
    'Three things to try:',
    '',
    `  ${call('/v1/matches?limit=3')}`,
    `  ${call('/v1/jobs?q=typescript&limit=3')}`,
    `  ${call('/v1/profile')}`,
  ].join('\n');
}

/** What follows the start; a failure is told, and the stack goes on serving. */
export async function welcome(stack: Stack, { dataDir, hunt }: Choice, ending: AbortSignal): Promise<void> {
  // The demo person has no account at the real Google.
  const withDemoPerson = hunt && stack.urls.google !== '';
  try {
    if (withDemoPerson) await huntOnce(stack, dataDir);
    say(`\n${table(stack, dataDir)}\n`);
    if (withDemoPerson) say(`${await tryThese(stack)}\n`);
  } catch (error) {
    if (ending.aborted) return;
    say(`\n${pc.red('The first hunt did not happen.')} ${error instanceof Error ? error.message : String(error)}`);
    say(`The stack runs; see ${relative(process.cwd(), stack.logFile)}. The next npm start tries again.\n`);
  }
}
