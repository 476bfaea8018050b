/** The files of words as scripts of their own, for what loads them itself; what they hold is declared beside them. */
declare module '*/sv-se' {
  const words: Partial<ITorgetStrings>;
  export default words;
}

declare module '*/en-us' {
  const words: Partial<ITorgetStrings>;
  export default words;
}
