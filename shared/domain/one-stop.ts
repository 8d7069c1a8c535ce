/** Pure. A name that ends with a full stop ("Northwind, Inc.") ends its sentence too: never two in a row, an ellipsis stays. */
export const oneStop = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/gu, '.');
