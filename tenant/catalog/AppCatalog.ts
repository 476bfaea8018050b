/** The one package in the tenant's app catalog: the host puts it there, and serves what is deployed. */
export interface AppCatalog {
  readonly productId: string;
  readonly title: string;
  /** Of four numbers. */
  readonly version: string;
  readonly deployedVersion: string;
  /** A newer upload over the one that is there. Rejects when it is no package, or that of another product. */
  upload(bytes: Buffer): Promise<void>;
  /** From now on pages load what was uploaded last. */
  deploy(): void;
}
