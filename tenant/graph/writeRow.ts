import { serviceErrors } from '../http/serviceErrors.ts';
import { isDuplicate } from '../service/addRow.ts';
import type { Tenant } from '../Tenant.ts';

/** Runs a write; a value that is not unique becomes the refusal that SharePoint gives. */
export function writeRow<T>(tenant: Tenant, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (isDuplicate(error)) {
      throw tenant.doubts.isOn('duplicateAnswers500') ? serviceErrors.duplicateValueUnclear() : serviceErrors.duplicateValue();
    }
    throw error;
  }
}
