import type { Catalog } from './catalog.ts';

/** One thing the owner's schema says that the migrated database does not have, or has otherwise. */
export type Difference = { what: string; seed: string; ours: string };

const ABSENT = '(absent)';

function compare(kind: string, seed: Record<string, string>, ours: Record<string, string>): Difference[] {
  return Object.entries(seed)
    .map(([name, def]) => ({ what: `${kind} ${name}`, seed: def, ours: ours[name] ?? ABSENT }))
    .filter((one) => one.seed !== one.ours);
}

function columns(seed: Catalog, ours: Catalog): Difference[] {
  const out: Difference[] = [];
  for (const [table, expected] of Object.entries(seed.tables)) {
    for (const [column, was] of Object.entries(expected)) {
      const is = ours.tables[table]?.[column];
      const what = `${table}.${column}`;
      if (is === undefined) out.push({ what: `column ${what}`, seed: was.type, ours: ABSENT });
      else {
        if (is.type !== was.type) out.push({ what: `type ${what}`, seed: was.type, ours: is.type });
        if (is.default !== was.default)
          out.push({ what: `default ${what}`, seed: `${was.default}`, ours: `${is.default}` });
        if (is.not_null !== was.not_null) {
          out.push({
            what: `null ${what}`,
            seed: was.not_null ? 'NOT NULL' : 'NULL',
            ours: is.not_null ? 'NOT NULL' : 'NULL',
          });
        }
      }
    }
  }
  return out;
}

/** Everything of the owner's schema that is not there exactly as written. What we have beside it does not count. */
export function differences(seed: Catalog, ours: Catalog): Difference[] {
  return [
    ...columns(seed, ours),
    ...compare('constraint', seed.constraints, ours.constraints),
    ...compare('index', seed.indexes, ours.indexes),
    ...compare('function', seed.functions, ours.functions),
    ...compare('trigger', seed.triggers, ours.triggers),
    ...compare('policy', seed.policies, ours.policies),
    ...seed.extensions
      .filter((name) => !ours.extensions.includes(name))
      .map((name) => ({ what: `extension ${name}`, seed: name, ours: ABSENT })),
  ];
}
