// Opened from a folder, a page may start no worker, and search is one. A hidden frame does its work.
// As npm's iframe-worker does, but without a script in the page's text, which the page's policy forbids.
window.IFrameWorker = window.Worker = class extends EventTarget {
  constructor(url) {
    super();
    const frame = document.createElement("iframe");
    frame.hidden = true;
    document.body.append(frame);
    this.inside = frame.contentWindow;
    const load = (address) => new Promise((loaded) => {
      const script = this.inside.document.createElement("script");
      script.src = address;
      script.onload = loaded;
      this.inside.document.body.append(script);
    });
    this.inside.importScripts = (...addresses) =>
      addresses.reduce((before, address) => before.then(() => load(address)), Promise.resolve());
    this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
    this.ready = load(url);
  }

  postMessage(data) {
    this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate() {
    this.inside.frameElement.remove();
  }
};
