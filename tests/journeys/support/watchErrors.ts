import type { Page } from 'playwright-core';

export interface ErrorWatch {
  /** Everything that has gone wrong on the page so far. */
  readonly errors: readonly string[];
  /** Throws unless each error matches one that the test expects. */
  expectClean(...expected: readonly RegExp[]): void;
}

/** What the browser itself notes of an answer of Graph or SharePoint; whether the product bears it is for tests to see. */
const SERVICE_ANSWER = /^Failed to load resource.*\((?:https?:\/\/[^/]+)\/(?:v1\.0\/|(?:sites\/[^/]+\/)?_api\/)/;

/** Collects what a browser's console calls errors: our own, and files that are missing. */
export function watchErrors(page: Page): ErrorWatch {
  const errors: string[] = [];
  page.on('console', (message) => {
    const error = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error' && !SERVICE_ANSWER.test(error)) errors.push(error);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return {
    errors,
    expectClean(...expected) {
      const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      if (unexpected.length > 0) throw new Error(`The page's console shows errors:\n${[...new Set(unexpected)].join('\n')}`);
    },
  };
}
