import { parseArgs, types } from 'node:util';
import project from '../package.json' with { type: 'json' };
import { connect, settings } from './api.ts';
import { approve, undo } from './commands/approve.ts';
import { login, logout } from './commands/login.ts';
import { showMatches } from './commands/matches.ts';
import { addSources, listSources } from './commands/sources.ts';
import { tail } from './commands/tail.ts';
import { type Io, Misread, Refused, wholeNumber } from './io.ts';

const HELP = `jobhunt: your hunt from the command line

  jobhunt login [--address URL]        keep where it runs and an access token
  jobhunt logout
  jobhunt sources                      your job boards and how they do
  jobhunt sources add URL… [--no-wait] add boards, and see their first crawl
  jobhunt matches [--limit N] [--min-score N]
  jobhunt approve [ID] [--yes]         look at what waits, and approve it
  jobhunt undo ID                      take an e-mail back that has not left
  jobhunt tail                         see what happens, as it happens

  --json     sources, matches and approve (which then asks nothing) as the API gives them; tail as a line of JSON each
  --version  which version this is

Make a token in the console under Settings, Programs: read for looking, write for adding boards, act for approving.

JOBHUNT_ADDRESS and JOBHUNT_TOKEN stand in for what login keeps.
It ends with 0 when done, 1 when refused or not reached, 2 when the line was not understood.`;

const options = {
  address: { type: 'string' },
  limit: { type: 'string', default: '10' },
  'min-score': { type: 'string' },
  'no-wait': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  looks: { type: 'string' },
  json: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // What follows the first sentence is about the parser, not about us.
    const [what] = types.isNativeError(error) ? error.message.split('. ') : ['That is no option'];
    throw new Misread(`${what}.\n\n${HELP}`);
  }
};

async function carryOut(io: Io, args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  const [command, ...rest] = positionals;
  if (values.version) return io.out(`jobhunt ${project.version}`);
  if (values.help || command === undefined) return io.out(HELP);
  if (command === 'login') return await login(io, { address: values.address });
  if (command === 'logout') return logout(io);
  const known = ['sources', 'matches', 'approve', 'undo', 'tail'];
  if (!known.includes(command)) throw new Misread(`There is no command ${command}.\n\n${HELP}`);
  const client = connect(io, settings(io));
  const [first] = rest;
  const { json } = values;
  if (command === 'matches')
    return await showMatches(io, client, { limit: values.limit, minScore: values['min-score'], json });
  if (command === 'approve') return await approve(io, client, first, { yes: values.yes, json });
  if (command === 'undo') return await undo(io, client, first);
  if (command === 'tail') {
    const looks =
      values.looks === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--looks', values.looks, [1, 1_000_000]);
    return await tail(io, client, { looks, now: () => new Date(), json });
  }
  if (first === undefined || first === 'list') return await listSources(io, client, { json });
  if (first !== 'add' || rest.length < 2) throw new Misread('Say which: jobhunt sources add URL…');
  await addSources(io, client, rest.slice(1), { wait: !values['no-wait'] });
}

/** Runs one command; its exit code, as HELP says. What the person can mend is said in a line, without a trace. */
export async function run(io: Io, args: readonly string[]): Promise<number> {
  try {
    await carryOut(io, args);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    io.progress('');
    io.err(error.message);
    return error instanceof Misread ? 2 : 1;
  }
}
