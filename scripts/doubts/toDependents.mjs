/**
 * Notes of a run with all doubts off as a function from doubts to the files of tests that they can make come out otherwise, in order.
 * A file in which no answer depended on a doubt meets the same answers with it on.
 */
export function toDependents(notes) {
  const lines = notes.split('\n').filter(line => line !== '').map(line => JSON.parse(line));
  return doubts => [...new Set(lines.filter(({ asked }) => asked.some(name => doubts.includes(name))).map(({ file }) => file))].sort();
}
