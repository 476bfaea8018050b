import { isServiceError } from '../../domain/log/ServiceError';
import { KeepResult } from '../../ui/directory/DirectoryModel';

/** What became of something that somebody keeps, in the few ways that a person can be told. */
export async function toKeepResult(work: Promise<unknown>): Promise<KeepResult> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!isServiceError(error)) return 'failed';
    switch (error.kind) {
      case 'conflict':
      case 'noAccess':
      case 'offline':
        return error.kind;
      default:
        return 'failed';
    }
  }
}
