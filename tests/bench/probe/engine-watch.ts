interface Watch {
  /** When the engine was first asked and last answered since `begin`. */
  asked: number | null;
  answered: number | null;
  begin(): void;
  /** Whether the engine has started, and neither it nor a worker that reads has had anything to do for a while. */
  isWarm(): boolean;
}

const QUIET_MS = 400;
let waiting = 0;
let reading = 0;
let lastTime = Infinity;

/** When the page talks with its engine's worker; nothing of what they say is changed. */
export const engine: Watch = {
  asked: null,
  answered: null,
  begin() {
    engine.asked = null;
    engine.answered = null;
  },
  isWarm: () => waiting === 0 && reading === 0 && performance.now() - lastTime > QUIET_MS,
};

/** Watches every worker that the page starts from now on. */
export function watchEngine(): void {
  window.Worker = class extends Worker {
    readonly #isEngine: boolean;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.#isEngine = String(url).includes('duckdb');
      if (!this.#isEngine) {
        this.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
          if (data.type !== 'progress') reading -= 1;
        });
        return;
      }
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type === 'INSTANTIATE_PROGRESS' || data.type === 'LOG') return;
        waiting -= 1;
        lastTime = performance.now();
        engine.answered = lastTime;
      });
    }

    override postMessage(message: unknown, transfer?: StructuredSerializeOptions | Transferable[]): void {
      if (this.#isEngine) {
        waiting += 1;
        engine.asked ??= performance.now();
      } else {
        reading += 1;
      }
      super.postMessage(message, transfer as Transferable[]);
    }
  };
}
