import type { EleventyConfig } from '@11ty/eleventy';
import { defaults } from './src/config.ts';
import { backfile } from './src/site/plugin.ts';

/** `BACKFILE_SEEDS` names another folder of seeds when Eleventy itself is run. */
export default function configure(config: EleventyConfig) {
  backfile(config, { ...defaults, seeds: process.env['BACKFILE_SEEDS'] ?? defaults.seeds });
  return { dir: { input: defaults.publicFolder, output: '_site' } };
}
