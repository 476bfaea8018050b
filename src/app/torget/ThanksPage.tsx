import { PageProps } from './PageProps';

export function ThanksPage(_: PageProps): JSX.Element | null {
  return null;
}
