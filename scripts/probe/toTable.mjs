/** The answers as Markdown for docs/doubts.md, and the settings that make the embedded tenant answer alike. */
export function toTable(answers, { site, date }) {
  const cell = text => String(text).replace(/\|/g, '\\|');
  const setting = ({ name, on }) => (name === undefined ? '–' : on === undefined ? `\`${name}\`: unknown` : `\`${name}\`: ${on ? 'on' : 'off'}`);
  const lines = answers.map(answer => `| ${cell(answer.question)} | ${cell(answer.text)} | ${setting(answer)} |`);
  const known = Object.fromEntries(answers.filter(({ name, on }) => name !== undefined && on !== undefined).map(({ name, on }) => [name, on]));
  return [
    `## Asked of ${site} on ${date}`,
    '',
    '| doubt | answer | switch of the embedded tenant |',
    '| --- | --- | --- |',
    ...lines,
    '',
    `\`POST /_tenant/doubts ${JSON.stringify(known)}\``,
    '',
  ].join('\n');
}
