import * as React from 'react';

/** A sentence of the strings in which `**…**` is the part that matters. */
export function StrongText({ text }: { readonly text: string }): JSX.Element {
  return <span>{text.split('**').map((part, index) => (index % 2 === 1 ? <strong key={index}>{part}</strong> : part))}</span>;
}
