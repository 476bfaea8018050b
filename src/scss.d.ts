/** Before the first build there are no typings of the style modules; the build makes exact ones. */
declare module '*.module.scss' {
  const styles: Record<string, string>;
  export default styles;
}
