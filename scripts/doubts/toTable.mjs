/** What was run under each doubt, as Markdown. */
export function toTable(rows) {
  const lines = rows.map(({ name, project, files, passed, failed, skipped, tookSeconds }) => `| ${name} | ${project} | ${files} | ${passed} | ${failed} | ${skipped} | ${tookSeconds} s |`);
  return ['| doubt | tests | files | passed | failed | skipped | took |', '| --- | --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}
