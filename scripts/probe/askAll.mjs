import { doubts } from './doubts.mjs';

/** Asks each doubt; what cannot be asked is an answer too, and the others are asked all the same. */
export async function askAll(ground) {
  const answers = [];
  for (const doubt of doubts) {
    try {
      answers.push({ ...doubt, ...(await doubt.ask(ground)) });
    } catch (error) {
      answers.push({ ...doubt, text: `failed: ${error.message}` });
    }
  }
  return answers;
}
