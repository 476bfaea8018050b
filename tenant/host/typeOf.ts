const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff: 'font/woff',
  zip: 'application/zip',
};

/** Media type by a file's ending. */
export function typeOf(fileName: string): string {
  return types[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
