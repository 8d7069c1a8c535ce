/** The name of a skill as it stands in addresses and in the dictionary's rows: "C#" is `c-sharp`, ".NET" is `dotnet`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('c++', 'cpp')
    .replaceAll('#', '-sharp')
    .replace(/^\./, 'dot')
    .replaceAll('+', 'plus')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
