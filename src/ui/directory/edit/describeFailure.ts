import { Text } from '../../text/createText';
import { KeepResult } from '../DirectoryModel';

/** Why something was not kept, and what to do now. */
export function describeFailure(result: Exclude<KeepResult, 'done'>, { strings }: Text, of: 'responsibility' | 'mandate'): string {
  const isMandate: boolean = of === 'mandate';
  switch (result) {
    case 'conflict':
      return isMandate ? strings.DirectoryMandateConflict : strings.DirectoryKeepConflict;
    case 'noAccess':
      return isMandate ? strings.DirectoryMandateNoAccess : strings.DirectoryKeepNoAccess;
    case 'offline':
      return strings.DirectoryKeepOffline;
    default:
      return strings.DirectoryKeepFailed;
  }
}
