import { MissingDirectory } from '../../domain/directory/MissingDirectory';
import { isServiceError } from '../../domain/log/ServiceError';
import { DirectoryFile, PublishedFiles } from '../../domain/sync/PublishedFiles';

export interface DirectoryDownload {
  /**
   * Fetches the directory and has it kept, together with whoever asks meanwhile. `tooSoon`: it was asked for in vain a short
   * while ago. Throws what keeping it throws.
   */
  run(): Promise<DirectoryFile | MissingDirectory | 'tooSoon'>;
  isRunning(): boolean;
  /** What came of the last one; undefined when there was none, or it brought the directory. */
  missing(): MissingDirectory | undefined;
}

/** One that is not there, or may not be read, is not looked for at every turn. */
const againMs: number = 60 * 60 * 1000;
/** What the service could not answer it may answer soon. */
const failedAgainMs: number = 5 * 60 * 1000;

/** @param now the service's time, epoch ms */
export function createDirectoryDownload(files: Pick<PublishedFiles, 'readDirectory'>, now: () => number, keep: (file: DirectoryFile) => Promise<void>): DirectoryDownload {
  let running: Promise<DirectoryFile | MissingDirectory> | undefined;
  let missing: MissingDirectory | undefined;
  let notBefore: number = -Infinity;

  async function read(): Promise<DirectoryFile | MissingDirectory> {
    try {
      return (await files.readDirectory()) ?? 'unpublished';
    } catch (error) {
      if (!isServiceError(error)) throw error;
      return error.kind === 'noAccess' ? 'noAccess' : 'failed';
    }
  }

  async function download(): Promise<DirectoryFile | MissingDirectory> {
    missing = 'failed';
    notBefore = now() + failedAgainMs;
    const came = await read();
    if (typeof came !== 'string') await keep(came);
    missing = typeof came === 'string' ? came : undefined;
    notBefore = now() + (missing === 'failed' ? failedAgainMs : againMs);
    return came;
  }

  return {
    async run() {
      if (!running && now() < notBefore) return 'tooSoon';
      running = running ?? download().finally(() => (running = undefined));
      return running;
    },
    isRunning: () => running !== undefined,
    missing: () => missing
  };
}
