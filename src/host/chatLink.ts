/** Where Teams opens a chat with people, from any page of the browser and from Teams itself. */
const chatAddress: string = 'https://teams.microsoft.com/l/chat/0/0';
/** What Windows lets a link be. */
const longestLink: number = 1_900;

/**
 * A link that opens a Teams chat with the text ready; nothing is sent before the writer presses send there. The text is cut
 * where the link would be too long to work.
 * @param users - sign-in names or mail addresses
 */
export function chatLink(users: readonly string[], text: string): string {
  const link = (message: string): string => `${chatAddress}?users=${users.map(encodeURIComponent).join(',')}&message=${encodeURIComponent(message)}`;
  const characters: readonly string[] = Array.from(text);
  let length: number = characters.length;
  while (length > 0 && link(characters.slice(0, length).join('')).length > longestLink) length = Math.floor(length * 0.9);
  return link(length === characters.length ? text : `${characters.slice(0, length - 1).join('')}…`);
}
