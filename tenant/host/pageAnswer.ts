import type { HostAnswer } from './HostAnswer.ts';
import { contentSecurityPolicy } from './pages/contentSecurityPolicy.ts';

/** An HTML page under the policy that SharePoint enforces. */
export function pageAnswer(status: number, html: string): HostAnswer {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy,
      'Referrer-Policy': 'same-origin',
    },
    body: Buffer.from(html),
  };
}
