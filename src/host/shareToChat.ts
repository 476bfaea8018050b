import { SpfxContext } from './SpfxContext';

/** Where Teams lets a link be shared from any page of the browser. */
const shareAddress: string = 'https://teams.microsoft.com/share';

/**
 * Lets the viewer choose a chat to share a link in: by Teams' own window in Teams, otherwise by Teams' page for it in a
 * window of its own. Nothing is sent before the viewer has chosen and pressed send there.
 * @param message - what stands in the field beside the link.
 */
export function shareToChat(context: Pick<SpfxContext, 'sdks'>, url: string, message: string, view: Pick<Window, 'open'> = window): void {
  const byPage = (): void => {
    view.open(`${shareAddress}?${new URLSearchParams({ href: url, msgText: message, preview: 'true' }).toString().replace(/\+/g, '%20')}`, '_blank', 'noopener');
  };
  const sharing = context.sdks?.microsoftTeams?.teamsJs.sharing;
  try {
    if (!sharing?.isSupported()) return byPage();
    sharing.shareWebContent({ content: [{ type: 'URL', url, message, preview: true }] }).catch((error: { readonly errorCode?: number } | undefined) => {
      if (error?.errorCode !== cancelled) byPage();
    });
  } catch {
    byPage();
  }
}

/** The viewer closed Teams' window. */
const cancelled: number = 8000;
