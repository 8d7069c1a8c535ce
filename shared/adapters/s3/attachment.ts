/**
 * The Content-Disposition that saves a download under `fileName` (RFC 6266): an ASCII form for old clients and the
 * exact name beside it (RFC 8187). A name cannot break out of the header, name a folder or
 * turn its own ending round.
 */
export function attachment(fileName: string): string {
  const name = fileName.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/gu, '_') || 'download';
  const ascii = name.replace(/[^\x20-\x7e]|["%]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
}
