/** Of the browser's extension interface, what is used here. */
declare const chrome: {
  tabs: { query(ask: { active: true; currentWindow: true }): Promise<{ id?: number; url?: string }[]> };
  permissions: { request(ask: { origins: string[] }): Promise<boolean> };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>>; set(items: Record<string, string>): Promise<void> };
  };
  scripting: {
    executeScript(ask: { target: { tabId: number; allFrames: true }; files: string[] }): Promise<unknown>;
    executeScript<A, R>(ask: {
      target: { tabId: number; allFrames: true };
      func: (argument: A) => R;
      args: [A];
    }): Promise<{ result?: R }[]>;
  };
};
