/** What we use of saxen 11, which brings no types. */
declare module 'saxen' {
  export class Parser {
    on(name: 'openTag', heard: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(name: 'closeTag', heard: (name: string) => void): this;
    on(name: 'text' | 'cdata', heard: (text: string) => void): this;
    on(name: 'error', heard: (error: Error) => void): this;
    parse(xml: string): unknown;
    stop(): void;
  }
}
