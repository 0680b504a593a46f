import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** mailparser and nodemailer are CommonJS and call `require`, which an ES module on Lambda doesn't have. */
const requireBanner =
  "import{createRequire as afterwordRequire}from'node:module';const require=afterwordRequire(import.meta.url);";

/**
 * How a function becomes one file: ES module, minified, the AWS SDK inside (the runtime's own copy changes under us and
 * starts slower). esbuild runs on this machine, so no Docker is needed.
 *
 * @param options `templates`: copies templates/ into the asset
 */
export function bundling(options: { readonly templates: boolean }): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    banner: requireBanner,
    mainFields: ['module', 'main'],
    externalModules: [],
    bundleAwsSDK: true,
    esbuildArgs: aliases,
    logLevel: LogLevel.WARNING,
    // CDK starts esbuild through npx, which would speak of updates and of the machine's own npm settings.
    environment: { npm_config_update_notifier: 'false', npm_config_loglevel: 'error' },
    ...(options.templates && { commandHooks: templatesBeside }),
  };
}

/** What is loaded for nothing at each cold start: a finder of links that is switched off, and a second copy of a library. */
const aliases = {
  '--alias:linkify-it': './lib/adapters/mime/no-links.cjs',
  '--alias:html-to-text': './node_modules/html-to-text/lib/html-to-text.mjs',
};

const templatesBeside = {
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (inputDir: string, outputDir: string) => [`cp -R "${inputDir}/templates" "${outputDir}/templates"`],
};
