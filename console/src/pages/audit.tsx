import { type Answer, answered, api, type Item, withCursor } from '../data/api.ts';
import { usePages } from '../data/pages.ts';
import { ask } from '../data/route.ts';
import { moment } from '../format.ts';
import { Chip, More, Select } from '../ui/parts.tsx';
import { Empty, Fetched, PageHead } from '../ui/states.tsx';
import { words } from '../words.ts';
import type { PageProps } from './all.ts';

const PAGE = 30;
const actions = ['create', 'update', 'delete', 'view'] as const;
const tones = { create: 'good', update: 'accent', delete: 'bad', view: 'plain' } as const;

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
                          <span class="cap">{entry.entity_type.replaceAll('_', ' ')}</span>
                        </td>
                        <td>{words.audit.by[entry.by]}</td>
                        <td class="small">
                          {entry.reason ??
                            Object.keys(entry.changes ?? {})
                              .map((name) => name.replaceAll('_', ' '))
                              .join(', ')}
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
