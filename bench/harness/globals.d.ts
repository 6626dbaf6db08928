/** What the probe and the adapters leave in a page. */
interface BenchProbe {
  read(): string;
  focus(control: string): void;
  key(control: string): string;
  facts(): {
    first: number;
    ready: number;
    shift: number;
    longTasks: { startTime: number; duration: number }[];
    elements: number;
    now: number;
  };
  isReady(): boolean;
  settle(quiet?: number, frames?: number): Promise<string>;
  arm(expected: string, keys?: number, timeout?: number): void;
}
declare var bench: BenchProbe;
declare var benchAnswer: Promise<number | undefined>;
