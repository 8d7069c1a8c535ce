import { type Answer, answered, api, type Item, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { ask } from '../data/route.ts';
import { moment } from '../format.ts';
import { Chip, More, Select } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';

const PAGE = 30;
/** So many changed fields stand open. */
const FEW = 4;
/** Fields that tell a person nothing: their own id, and when the row was last touched. */
const QUIET = new Set(['id', 'user_id', 'updated_at', 'created_at', 'last_activity_at']);
const HIDDEN = /^(?:hmac:|[0-9a-f]{8}-[0-9a-f]{4}-)/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:/;
const actions = ['create', 'update', 'delete', 'view'] as const;
const tones = { create: 'good', update: 'accent', delete: 'bad', view: 'plain' } as const;

/** A value as a person reads it; undefined where only its hash is kept, or it is an id. */
const readable = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return words.audit.nothing;
  if (typeof value === 'boolean') return value ? words.audit.yes : words.audit.no;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || HIDDEN.test(value)) return undefined;
  return INSTANT.test(value) ? moment(value) : value.replaceAll('_', ' ');
};

/** One changed field: from what to what, or its name alone. */
const line = (name: string, change: unknown): string => {
  const [before, after] = Array.isArray(change) ? [readable(change[0]), readable(change[1])] : [];
  const label = name.replaceAll('_', ' ');
  return before === undefined || after === undefined ? label : `${label}: ${words.audit.from(before, after)}`;
};

/** What changed: the few fields of a change as they were and are, the many of something new folded away. */
const Changes = ({ entry: { changes } }: { entry: Item<'/v1/audit'> }) => {
  const lines = Object.entries(changes ?? {})
    .filter(([name]) => !QUIET.has(name))
    .map(([name, change]) => line(name, change));
  const list = (
    <ul>
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  return lines.length <= FEW ? (
    list
  ) : (
    <details>
      <summary>{words.audit.fields(lines.length)}</summary>
      {list}
    </details>
  );
};

/** The person's own trail. */
export const AuditPage = ({ query }: PageProps) => {
  const action = actions.find((each) => each === query.get('action'));
  const asked = { limit: PAGE, ...(action === undefined ? {} : { action }) };
  const trail = usePages<Item<'/v1/audit'>, Answer<'/v1/audit'>>({
    key: ['audit', asked],
    load: (cursor) => answered(api.GET('/v1/audit', { params: { query: withCursor(asked, cursor) } })),
  });
  return (
    <>
      <PageHead title={words.audit.title} about={words.audit.about}>
        <Select
          label={words.audit.action}
          value={action ?? ''}
          onPick={(value) => ask({ action: value })}
          choices={[
            { value: '', label: words.audit.any },
            ...actions.map((value) => ({ value, label: words.audit.actions[value] })),
          ]}
        />
      </PageHead>
      <section class="card scroll">
        <Fetched of={trail} tall>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="audit" title={words.audit.none} />
            ) : (
              <div class="stack">
                <table class="stacked">
                  <thead>
                    <tr>
                      <th scope="col">{words.audit.when}</th>
                      <th scope="col">{words.audit.action}</th>
                      <th scope="col">{words.audit.what}</th>
                      <th scope="col">{words.audit.who}</th>
                      <th scope="col">{words.audit.changes}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((entry) => (
                      <tr key={entry.id}>
                        <td class="when">{moment(entry.created_at)}</td>
                        <td>
                          <Chip tone={tones[entry.action]}>{words.audit.actions[entry.action]}</Chip>
                        </td>
                        <td>
                          <span class="cap">
                            {words.audit.entity[entry.entity_type] ?? entry.entity_type.replaceAll('_', ' ')}
                          </span>
                        </td>
                        <td class="when">
                          {words.audit.by[entry.by]}
                          {entry.reason === null ? null : <p class="small soft">{entry.reason}</p>}
                        </td>
                        <td class="small">
                          <Changes entry={entry} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <More of={trail} />
              </div>
            )
          }
        </Fetched>
      </section>
    </>
  );
};
