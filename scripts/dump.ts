import { dumpTo, restoreFrom, whyNoDump } from '../migrations/dump.ts';

/**
 * `npm run backup -- FILE` writes the database at BACKUP_DATABASE_URL (as jobhuntai_backup, which reads all rows) to a file.
 * `npm run restore -- FILE` makes the database that ADMIN_DATABASE_URL names out of it, as SUPERUSER_DATABASE_URL, with the
 * passwords that the four addresses carry; there must be none of that name.
 */
function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  console.error(`Set ${name}: postgres://role:password@host:port/database.`);
  process.exit(2);
}
const passwordIn = (name: string): string => decodeURIComponent(new URL(required(name)).password);

const [verb, file] = process.argv.slice(2);
if ((verb !== 'backup' && verb !== 'restore') || file === undefined) {
  console.error('npm run backup -- FILE, npm run restore -- FILE');
  process.exit(2);
}
const server = required(verb === 'backup' ? 'BACKUP_DATABASE_URL' : 'SUPERUSER_DATABASE_URL');
const work = async (): Promise<void> => {
  const reason = await whyNoDump(server);
  if (reason !== undefined) throw new Error(reason);
  if (verb === 'backup') return dumpTo(file, server);
  const { held } = await restoreFrom(file, server, {
    database: new URL(required('ADMIN_DATABASE_URL')).pathname.slice(1),
    passwords: {
      jobhuntai_admin: passwordIn('ADMIN_DATABASE_URL'),
      jobhuntai_app: passwordIn('DATABASE_URL'),
      jobhuntai_worker: passwordIn('WORKER_DATABASE_URL'),
      jobhuntai_backup: passwordIn('BACKUP_DATABASE_URL'),
    },
    notice: (message) => console.log(message),
  });
  console.log(
    `Everything outward is stopped there; messages that wait for their people: ${held}. docs/runbooks/restore.md`,
  );
};
try {
  await work();
  console.log('Done.');
} catch (error) {
  // What a server that cannot be reached throws has a code and no message.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  console.error((error instanceof Error ? error.message : String(error)) || `The server cannot be reached: ${code}.`);
  process.exitCode = 1;
}
