// An SPFx string module is `define([], function () { return {…}; })`; Jest wants CommonJS.
const crypto = require('node:crypto');

module.exports = {
  process: (source) => ({ code: `const define = (_, factory) => { module.exports = factory(); };\n${source}` }),
  getCacheKey: (source, file) => crypto.createHash('sha1').update(`amdStrings1${source}${file}`).digest('hex')
};
