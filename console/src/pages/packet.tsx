import { say, useAct } from '../data/act.ts';
import { answered, api, fileOf, type Schemas } from '../data/api.ts';
import { useQuery } from '../data/query.ts';
import { Button } from '../ui/parts.tsx';
import { Fetched } from '../ui/states.tsx';
import { words } from '../words.ts';

const copy = (text: string) => async (): Promise<void> => {
  await navigator.clipboard.writeText(text);
  say('good', words.application.copied);
};

const save = (id: string) => async (): Promise<void> => {
  const link = document.createElement('a');
  link.href = await fileOf(`/v1/packets/${id}`);
  link.download = 'application.zip';
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Everything that a posting's own form asks for, to copy from; the person presses the last button there. */
export const Packet = ({ application }: { application: Schemas['Application'] }) => {
  const params = { path: { application_id: application.id } };
  const packet = useQuery({
    key: ['packet', application.id],
    load: () => answered(api.GET('/v1/applications/{application_id}/packet', { params })),
  });
  const { busy, run } = useAct();
  const handed = () =>
    void run(() => answered(api.POST('/v1/applications/{application_id}/handed-off', { params, body: {} })), {
      changes: ['application', 'board', 'timeline'],
      done: words.application.handedDone,
    });
  return (
    <section class="card stack">
      <h2>{words.application.packet}</h2>
      <Fetched of={packet}>
        {({ form, warnings, application_url }) => (
          <div class="stack">
            {warnings.length === 0 ? null : (
              <div class="banner">
                <div>
                  <strong>{words.application.warnings}</strong>
                  <ul>
                    {warnings.map(({ kind, message }) => (
                      <li key={kind}>{message}</li>
                    ))}
                  </ul>
                </div>
              </div>
            )}
            <ul class="list">
              {form.fields.map(({ label, value, file, note }) => (
                <li key={label} class="row apart top">
                  <div class="grow">
                    <small class="soft">{label}</small>
                    <p class="pre">{value ?? file ?? words.states.unsaid}</p>
                    {note === null ? null : <small class="warn">{note}</small>}
                  </div>
                  {value === null ? null : (
                    <Button small label={`${words.application.copy}: ${label}`} onClick={() => void copy(value)()}>
                      {words.application.copy}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <div class="row">
              <a class="button main" href={application_url} rel="noreferrer noopener" target="_blank">
                {words.application.formAt} ↗
              </a>
              <Button busy={busy} onClick={() => void run(save(application.id), { changes: [] })}>
                {words.application.packetFile}
              </Button>
              <Button busy={busy} onClick={handed}>
                {words.application.handed}
              </Button>
            </div>
          </div>
        )}
      </Fetched>
    </section>
  );
};
