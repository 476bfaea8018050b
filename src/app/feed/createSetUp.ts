import { isServiceError } from '../../domain/log/ServiceError';

export interface SetUp {
  /** 0 to 1 while it runs. */
  progress(): number | undefined;
  error(): string | undefined;
  run(): void;
}

/** The button that creates the lists: safe to press again. */
export function createSetUp(
  setUp: ((onProgress: (part: number) => void) => Promise<void>) | undefined,
  onChanged: () => void,
  onDone: () => void
): SetUp {
  let progress: number | undefined;
  let error: string | undefined;

  return {
    progress: () => progress,
    error: () => error,
    run() {
      if (!setUp || progress !== undefined) return;
      progress = 0;
      error = undefined;
      onChanged();
      setUp((part) => {
        progress = part;
        onChanged();
      }).then(
        () => {
          progress = undefined;
          onDone();
          onChanged();
        },
        (reason: unknown) => {
          progress = undefined;
          error = isServiceError(reason) ? [reason.kind, reason.details.status, reason.message].filter(Boolean).join(' · ') : String(reason);
          onChanged();
        }
      );
    }
  };
}
