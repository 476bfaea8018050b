/** Pixels of a side: 48 in lists, 96 on cards. */
export type PhotoSize = 48 | 96;

/** Photos of people, from Entra. */
export interface Photos {
  /**
   * 20 to a request, one request at a time, since Exchange answers four photos of a batch at once. `none`: the person has no photo. Whoever is
   * missing in the answer could not be told of now. Throws a `ServiceError` when nobody could.
   */
  of(ids: readonly string[], size: PhotoSize): Promise<ReadonlyMap<string, Blob | 'none'>>;
}

export interface KeptPhoto {
  readonly photo: Blob | 'none';
  /** ISO, by the device's clock. */
  readonly fetchedAt: string;
}

/** Photos that the device keeps for some days, and who has none. Never rejects. */
export interface PhotoStore {
  find(ids: readonly string[], size: PhotoSize): Promise<ReadonlyMap<string, KeptPhoto>>;
  keep(photos: ReadonlyMap<string, Blob | 'none'>, size: PhotoSize, fetchedAt: string): Promise<void>;
  /** Takes away those of people who are no longer shown. */
  keepOnly(isShown: (id: string) => boolean): Promise<void>;
}
