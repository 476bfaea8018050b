import { SpfxContext } from './SpfxContext';

/** As much of SPFx's context as a test is about: its types are Microsoft's classes, which nobody else can make. */
export function fakeSpfxContext(part: object): SpfxContext {
  return part as SpfxContext;
}
