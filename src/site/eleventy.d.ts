/** The few of Eleventy's own types that we use; the package ships none. */
declare module '@11ty/eleventy' {
  /** The part of Eleventy's configuration object that the plugin touches. */
  export interface EleventyConfig {
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addWatchTarget(path: string): void;
    /** Measures how long what a configuration adds takes. */
    readonly benchmarkManager: { get(group: string): { setIsVerbose(says: boolean): void } };
    /** A template that exists only in memory. */
    addTemplate<Data>(path: string, render: (data: Data) => string, data: object): void;
    on(
      event: 'eleventy.after',
      listener: (result: { readonly directories: { readonly output: string } }) => Promise<void>,
    ): void;
  }

  /** Eleventy driven from code. */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode?: boolean; configPath?: string; config?: (config: EleventyConfig) => void },
    );
    /** The command line has its own progress. */
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  interface Server {
    readonly server: import('node:net').Server;
    serve(port: number): void;
    /** How it listens, asked again with the next port where one is taken. */
    _serverListen(port: number): void;
    close(): Promise<void>;
    reload(event: object): void;
  }
  interface ServerOptions {
    /** Gives what is printed when the server listens; false for nothing. */
    messageOnStart?(started: { readonly localhostUrl: string }): string | false;
  }
  const factory: { getServer(name: string, folder: string, options: ServerOptions): Server };
  export default factory;
}
