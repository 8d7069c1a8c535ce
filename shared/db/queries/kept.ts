import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { NobodyTx, UserTx } from '../scope.ts';
import { LAST_MARK } from './last.ts';

/** Where a value stands in a statement that is compiled without any. */
class Place {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Gives the place of a value by its name. */
export type ValueOf<Name extends string> = (name: Name) => RawBuilder<never>;

/** With `isLast` nothing may follow it in its transaction (last.ts). */
export type Kept<Row, Name extends string, Tx = UserTx> = (
  tx: Tx,
  values: Readonly<Record<Name, unknown>>,
  isLast?: boolean,
) => Promise<Row[]>;

/** A statement that is said many times in a row: its text is made at its first use, later only its values are put in. */
export function kept<Row, Name extends string, Tx extends UserTx | NobodyTx = UserTx>(
  build: (value: ValueOf<Name>, tx: Tx) => { compile(tx: Tx): Pick<CompiledQuery, 'sql' | 'parameters'> },
): Kept<Row, Name, Tx> {
  let made: { text: string; lastText: string; parameters: readonly unknown[] } | undefined;
  return async (tx, values, isLast = false) => {
    if (made === undefined) {
      const { sql: text, parameters } = build((name) => sql<never>`${new Place(name)}`, tx).compile(tx);
      made = { text, lastText: `${text} ${LAST_MARK}`, parameters };
    }
    const known: Readonly<Record<string, unknown>> = values;
    const filled = made.parameters.map((each) => (each instanceof Place ? known[each.name] : each));
    return (await tx.executeQuery<Row>(CompiledQuery.raw(isLast ? made.lastText : made.text, filled))).rows;
  };
}

/** Keeps one statement for each set of columns that is changed together (of which there are few) and each manner. */
export function keptFor<Row>(
  build: (columns: readonly string[], manner: string) => Kept<Row, string>,
): (columns: readonly string[], manner?: string) => Kept<Row, string> {
  const statements = new Map<string, Kept<Row, string>>();
  return (columns, manner = '') => {
    const sorted = columns.toSorted();
    const key = `${sorted.join()} ${manner}`;
    const known = statements.get(key) ?? build(sorted, manner);
    statements.set(key, known);
    return known;
  };
}
