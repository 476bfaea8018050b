/** Why there is no directory: nobody has published one, this person may not read it, or it could not be fetched for now. */
export type MissingDirectory = 'unpublished' | 'noAccess' | 'failed';
