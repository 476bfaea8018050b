import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { Finding, nameOf } from './Finding';
import { inspectSetUp } from './inspectSetUp';
import { repair } from './repair';
import { SetUpDescription } from './SetUpDescription';
import { SpHttp } from './SpHttp';

const maxRounds: number = 3;

/**
 * Brings a site to what the description asks, as the signed-in owner. Only differences are written, so it may be run twice, after
 * half, by two owners at once, or to bring an older version up; no column and no row is ever deleted.
 *
 * @param onProgress - from 0 to 1
 * @returns whether anything was written
 * @throws ServiceError `noAccess` for who is no owner; whatever stopped it otherwise
 */
export async function setUpTorget(
  spHttp: SpHttp,
  description: SetUpDescription,
  onProgress: (share: number) => void = () => undefined
): Promise<'changed' | 'unchanged'> {
  let told: number = 0;
  const tell = (share: number): void => onProgress((told = Math.max(told, share)));
  tell(0);
  let findings: readonly Finding[] = await inspectSetUp(spHttp, description);
  let failure: ServiceError | undefined;
  for (let round: number = 0; round < maxRounds && findings.length > 0; round++) {
    failure = undefined;
    for (let done: number = 0; done < findings.length; done++) {
      // A page that did not get its name would be made again and again.
      if (round > 0 && findings[done].what === 'noPage') continue;
      try {
        await repair(spHttp, findings[done]);
      } catch (error) {
        if (!isServiceError(error) || error.kind === 'noAccess' || error.kind === 'offline' || error.kind === 'throttled') throw error;
        // Another owner may have been first; looking again tells.
        failure = failure ?? error;
      }
      // The last step is to look whether all is well.
      tell((done + 1) / (findings.length + 1));
    }
    findings = await inspectSetUp(spHttp, description);
    // Without the page Torget works, links to it apart: the health page tells.
    if (findings.every(({ what }) => what === 'noPage')) {
      tell(1);
      return 'changed';
    }
  }
  if (findings.length === 0) {
    tell(1);
    return 'unchanged';
  }
  throw failure ?? new ServiceError('refused', `SharePoint did not take: ${findings.map((finding) => `${nameOf(finding)} ${finding.what}`).join(', ')}`);
}
