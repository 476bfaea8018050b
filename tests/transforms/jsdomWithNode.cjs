// jsdom lacks what every browser of today has and the code uses; Node has the same, to the letter of the standards.
const { TestEnvironment } = require('jest-environment-jsdom');

const missing = [
  'fetch', 'Request', 'Response', 'Headers', 'ReadableStream', 'WritableStream', 'TransformStream', 'structuredClone',
  'CompressionStream', 'DecompressionStream', 'TextEncoder', 'TextDecoder', 'BroadcastChannel', 'Blob'
];

module.exports = class JsdomWithNode extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of missing) this.global[name] = globalThis[name];
    this.global.AbortController = globalThis.AbortController;
    this.global.AbortSignal = globalThis.AbortSignal;
    this.global.Uint8Array = Uint8Array;
    this.global.ArrayBuffer = ArrayBuffer;
  }
};
