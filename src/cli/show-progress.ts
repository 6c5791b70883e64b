import { SingleBar, Presets } from 'cli-progress';
import type { Progress } from '../site/progress.ts';

/** How long each stage took, in seconds, in order. */
export type StageSeconds = readonly (readonly [stage: string, seconds: number])[];

/** Progress that is shown, and timed. */
export interface ShownProgress extends Progress {
  /** The last stage has ended. */
  end(): StageSeconds;
}

/** A bar a stage on a terminal, a plain line a stage elsewhere, nothing where there is no stream. */
export function showProgress(stream: NodeJS.WriteStream | undefined): ShownProgress {
  const took: [string, number][] = [];
  const bar =
    stream?.isTTY === true
      ? new SingleBar({ format: '{stage} {bar} {value}/{total}', stream }, Presets.rect)
      : undefined;
  let since = performance.now();
  const close = (): void => {
    bar?.stop();
    const last = took.at(-1);
    if (last !== undefined) last[1] = (performance.now() - since) / 1000;
    since = performance.now();
  };
  return {
    stage(name) {
      close();
      took.push([name, 0]);
      if (bar === undefined) stream?.write(`${name}\n`);
      else bar.start(1, 0, { stage: name.padEnd(16) });
    },
    count(done, of) {
      bar?.setTotal(of);
      bar?.update(done);
    },
    end() {
      close();
      return took;
    },
  };
}
